// Small comforts; every page works without them.
"use strict";
const query = document.getElementById("query");
if (query) {
  query.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      query.form.requestSubmit();
    }
  });
}
// A link to a sentence or a fact may lead into something folded.
function unfold() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let node = target; node; node = node.parentElement) {
    if (node.tagName === "DETAILS") {
      node.open = true;
    }
  }
}
addEventListener("hashchange", unfold);
unfold();
