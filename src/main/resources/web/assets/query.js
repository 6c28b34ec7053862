// The editor of queries, and a button that ends one: the server stops a query once its connection is closed.
"use strict";
(() => {
  const root = document.currentScript.dataset.root;
  const area = document.getElementById("query");

  for (const form of document.querySelectorAll("form.form")) {
    const stop = form.querySelector(".stop");
    form.addEventListener("submit", () => { stop.hidden = false; });
    stop.addEventListener("click", () => {
      window.stop();
      stop.hidden = true;
    });
  }
  if (!area || !window.Yasqe) {
    return;
  }

  // Words to complete come from this server only.
  const terms = fetch(root + "terms").then(answer => answer.json());
  const completed = (name, from, words) => Yasqe.forkAutocompleter(from, { name, bulk: true, persistenceId: null, get: () => terms.then(words) }, false);
  completed("ours-classes", "class", t => t.classes);
  completed("ours-properties", "property", t => t.properties);
  completed("ours-prefixes", "prefixes", t => Object.entries(t.prefixes).map(([name, iri]) => `${name}: <${iri}>`));

  const holder = document.createElement("div");
  area.before(holder);
  const editor = new Yasqe(holder, {
    value: area.value, persistenceId: null, consumeShareLink: null, createShareableLink: null, showQueryButton: false, resizeable: false,
    editorHeight: "auto", autocompleters: ["variables", "ours-classes", "ours-properties", "ours-prefixes"],
  });
  area.hidden = true;
  const field = editor.getInputField();
  field.setAttribute("aria-label", "SPARQL 1.1");
  document.querySelector("label[for=query]").addEventListener("click", () => editor.focus());
  const hand = () => { area.value = editor.getValue(); };
  const ask = () => {
    hand();
    area.form.requestSubmit();
  };
  area.form.addEventListener("submit", hand);
  // Tab leaves the editor, as it leaves every other field.
  editor.setOption("extraKeys", { ...editor.getOption("extraKeys"), "Ctrl-Enter": ask, "Cmd-Enter": ask, Tab: false, "Shift-Tab": false });

  const place = /line (\d+), column (\d+)/.exec(document.querySelector(".problem")?.textContent ?? "");
  if (place) {
    const line = Number(place[1]) - 1;
    editor.addLineClass(line, "background", "fault");
    editor.setCursor({ line, ch: Number(place[2]) - 1 });
  }
})();
