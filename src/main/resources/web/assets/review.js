// One question at a time. The token stays in this tab and goes to this server only.
import { by, element, figure, root, say } from "./page.js";

const done = [];
let about = "facts";
let skipped = 0;
let question = null;

for (const id of ["token", "by"]) {
  by(id).value = sessionStorage.getItem(id) || "";
  by(id).addEventListener("change", () => sessionStorage.setItem(id, by(id).value));
}
by("who").addEventListener("submit", event => event.preventDefault());

function side(told) {
  const title = element("a", told.title);
  title.href = told.href;
  const made = element("div", "", element("h2", "", title), ...told.said.filter(line => line).map(line => element("p", "", element("bdi", line))),
    ...told.proofs.map(figure));
  made.className = "side";
  return made;
}

async function next() {
  const answer = await fetch(`${root}decisions?about=${about}&skip=${skipped}`);
  question = answer.ok ? await answer.json() : {};
  const told = question.sides ? question.sides.map(side) : [element("p", "Nothing is left to decide here.")];
  const both = element("div", "", ...told);
  both.className = "two";
  by("question").replaceChildren(both);
  say(answer.ok ? (question.left ? `${question.left} left` : "") : await answer.text());
}

async function send(fields) {
  if (!by("who").reportValidity()) {
    return null;
  }
  const answer = await fetch(root + "decisions", { method: "POST", headers: { "Authorization": "Bearer " + by("token").value }, body: new URLSearchParams(fields) });
  if (!answer.ok) {
    say(await answer.text());
    return null;
  }
  return answer.json();
}

async function decide(verdict) {
  if (!question?.about) {
    return;
  }
  const answer = await send([["verdict", verdict], ["by", by("by").value], ...question.about.map(node => ["node", node])]);
  if (answer) {
    done.push(answer.decision);
    by("undo").disabled = false;
    await next();
  }
}

async function undo() {
  if (done.length && await send([["undo", done[done.length - 1]]])) {
    done.pop();
    by("undo").disabled = done.length === 0;
    await next();
  }
}

function choose(what) {
  about = what;
  skipped = 0;
  for (const name of ["facts", "merges", "links"]) {
    by(name).setAttribute("aria-pressed", String(name === what));
  }
  document.querySelectorAll(".verdicts [data-about]").forEach(buttons => { buttons.hidden = !buttons.dataset.about.split(" ").includes(what); });
  next();
}

const later = () => {
  skipped++;
  next();
};
by("facts").addEventListener("click", () => choose("facts"));
by("merges").addEventListener("click", () => choose("merges"));
by("links").addEventListener("click", () => choose("links"));
by("skip").addEventListener("click", later);
by("undo").addEventListener("click", undo);
document.querySelectorAll("[data-verdict]").forEach(button => button.addEventListener("click", () => decide(button.dataset.verdict)));
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea")) {
    return;
  }
  const verdict = (about === "facts" ? { r: "right", w: "wrong" } : { s: "same", d: "different" })[event.key];
  if (verdict) {
    decide(verdict);
  } else if (event.key === "n") {
    later();
  } else if (event.key === "u") {
    undo();
  }
});
next();
