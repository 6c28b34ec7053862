// Draws things and their lines.
import { by, element, figure, link, root, save, say } from "./page.js";
import { arrange, colour, picture, shortened, words } from "./picture.js";
import { listen, refill } from "./sieve.js";
import { svg } from "./vector.js";

const ASK_ABOVE = 50;
const MOST = 400;
const button = (text, press) => {
  const made = element("button", text);
  made.type = "button";
  made.className = "light";
  made.addEventListener("click", press);
  return made;
};
async function ask(parameters) {
  const answer = await fetch(root + "graph?" + new URLSearchParams(parameters));
  if (!answer.ok) {
    say(await answer.text());
    throw new Error("status " + answer.status);
  }
  return answer.json();
}

const cy = picture(by("graph"));
window.exploring = cy;
const past = [];
let shown = new URLSearchParams(location.search).getAll("at");

async function show(iris, remember = true) {
  const wanted = [...new Set(iris)].slice(0, MOST);
  const drawing = await ask(wanted.map(iri => ["at", iri]));
  if (remember) {
    past.push(shown);
  }
  shown = drawing.dots.map(dot => dot.id);
  draw(drawing);
  history.replaceState(null, "", "?" + new URLSearchParams(shown.map(iri => ["at", iri])));
  by("undo").disabled = past.length === 0;
  say(`Things: ${drawing.dots.length}, lines: ${drawing.lines.length}` + (iris.length > wanted.length ? `; ${MOST} is the most that is drawn` : ""));
}

function draw(drawing) {
  const kept = new Set(drawing.dots.map(dot => dot.id));
  cy.nodes().filter(node => !kept.has(node.id())).remove();
  cy.edges().remove();
  for (const dot of drawing.dots) {
    const old = cy.getElementById(dot.id);
    const data = { ...dot, short: shortened(dot.label) };
    old.length ? old.data(data) : cy.add({ group: "nodes", data });
  }
  for (const line of drawing.lines) {
    cy.add({ group: "edges", data: { id: line.from + " " + line.relation + " " + line.to, source: line.from, target: line.to, relation: line.relation, words: words(line.relation) } });
  }
  const pinned = cy.nodes(":locked").map(node => ({ nodeId: node.id(), position: { ...node.position() } }));
  arrange(cy, { fixedNodeConstraint: pinned.length ? pinned : undefined });
  list(drawing.dots);
  refill(cy, drawing.dots);
}

function list(dots) {
  by("list").replaceChildren(...dots.map(dot => {
    const item = element("li", "", button(shortened(dot.label), () => {
      cy.elements().unselect();
      cy.getElementById(dot.id).select();
      chosen(cy.getElementById(dot.id));
    }), element("span", " " + dot.kind));
    item.dataset.id = dot.id;
    return item;
  }));
}

function chosen(node) {
  const dot = node.data();
  const branches = element("ul");
  branches.className = "plain";
  for (const branch of dot.branches) {
    const text = branch.out ? `${words(branch.relation)}: ${branch.count} ${branch.kind}` : `${branch.count} ${branch.kind} whose ${words(branch.relation)} it is`;
    branches.append(element("li", "", button(text, pressed => expand(dot, branch, pressed.currentTarget))));
  }
  by("chosen").replaceChildren(element("h2", dot.label), element("p", dot.kind + (dot.day ? ", " + dot.day : "")), element("p", "", link("Its page", dot.href)),
    element("p", "", button("Hide it", () => show(shown.filter(iri => iri !== dot.id))), " ",
      button(node.locked() ? "Let it move" : "Pin it here", () => {
        node.locked() ? node.unlock() : node.lock();
        chosen(node);
      })), element("h3", "Leads to"), branches);
}

async function expand(dot, branch, pressed) {
  if (branch.count > ASK_ABOVE && pressed.dataset.sure !== "yes") {
    pressed.dataset.sure = "yes";
    pressed.textContent = `${branch.count} things make a crowded picture. Press again to show them all.`;
    return;
  }
  const more = await ask({ along: dot.id, relation: branch.relation, out: branch.out, kind: branch.kind });
  await show([...shown, ...more]);
  const node = cy.getElementById(dot.id);
  node.select();
  chosen(node);
}

async function proven(edge) {
  const line = edge.data();
  const proofs = await ask({ from: line.source, to: line.target, relation: line.relation });
  by("chosen").replaceChildren(element("h2", `${edge.source().data("label")} – ${line.words} – ${edge.target().data("label")}`),
    ...proofs.map(figure), ...(proofs.length ? [] : [element("p", "No sentence of its own: it is worked out from what lies at its ends.")]));
}

cy.on("tap", "node", event => chosen(event.target));
cy.on("tap", "edge", event => proven(event.target));

/** The same things as a file that the server writes. */
const file = ending => root + "export/part." + ending + "?" + new URLSearchParams(cy.nodes(":visible").map(node => ["at", node.id()]));

by("undo").addEventListener("click", () => show(past.pop(), false));
by("fit").addEventListener("click", () => cy.fit(undefined, 30));
by("png").addEventListener("click", () => save("graph.png", cy.png({ output: "blob", full: true, scale: 2, bg: colour("--paper") })));
by("svg").addEventListener("click", () => save("graph.svg", svg(cy, colour)));
for (const ending of ["graphml", "gexf"]) {
  by(ending).addEventListener("click", () => { location.href = file(ending); });
}
listen(cy);

show(shown, false);
