// Draws things and their lines.
import { by, element, figure, link, root, save, say } from "./page.js";
import { arrange, colour, picture, shortened, words } from "./picture.js";
import { listen, refill, sifted } from "./sieve.js";
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
const asked = new URLSearchParams(location.search);
let shown = asked.getAll("at");

/** Where things were pinned by whoever shared the picture: x, y and the thing. */
const pins = new Map(asked.getAll("pin").map(pin => pin.split(" ")).filter(pin => pin.length === 3)
  .map(([x, y, iri]) => [iri, { x: Number(x), y: Number(y) }]).filter(([, at]) => Number.isFinite(at.x) && Number.isFinite(at.y)));

/** The page's address says what is seen: things, where they are pinned, and what is sifted. */
function remember() {
  const pinned = cy.nodes(":locked").map(node => ["pin", `${Math.round(node.position("x"))} ${Math.round(node.position("y"))} ${node.id()}`]);
  history.replaceState(null, "", "?" + new URLSearchParams([...shown.map(iri => ["at", iri]), ...pinned, ...sifted()]));
}

async function show(iris, undoable = true) {
  const wanted = [...new Set(iris)].slice(0, MOST);
  const drawing = await ask(wanted.map(iri => ["at", iri]));
  if (undoable) {
    past.push(shown);
  }
  shown = drawing.dots.map(dot => dot.id);
  draw(drawing);
  remember();
  by("undo").disabled = past.length === 0;
  say(drawing.dots.length === 0 ? "There is nothing to draw: the graph is empty, or knows none of these things." : `Things: ${drawing.dots.length}, lines: ${drawing.lines.length}` + (iris.length > wanted.length ? `; ${MOST} is the most that is drawn` : ""));
}

function draw(drawing) {
  const kept = new Set(drawing.dots.map(dot => dot.id));
  cy.nodes().filter(node => !kept.has(node.id())).remove();
  cy.edges().remove();
  for (const dot of drawing.dots) {
    const old = cy.getElementById(dot.id);
    const data = { ...dot, short: shortened(dot.label) };
    old.length ? old.data(data) : pin(cy.add({ group: "nodes", data }));
  }
  for (const line of drawing.lines) {
    cy.add({ group: "edges", data: { id: line.from + " " + line.relation + " " + line.to, source: line.from, target: line.to, relation: line.relation, words: words(line.relation) } });
  }
  const pinned = cy.nodes(":locked").map(node => ({ nodeId: node.id(), position: { ...node.position() } }));
  arrange(cy, { fixedNodeConstraint: pinned.length ? pinned : undefined });
  list(drawing.dots);
  refill(cy, drawing.dots);
}

function pin(node) {
  const at = pins.get(node.id());
  if (at) {
    pins.delete(node.id());
    node.position(at);
    node.lock();
  }
}

function list(dots) {
  by("list").replaceChildren(...dots.map(dot => {
    const item = element("li", "", button(shortened(dot.label), () => open(cy.getElementById(dot.id))), element("span", " " + dot.kind));
    item.dataset.id = dot.id;
    return item;
  }));
}

/** Chooses what a button names; whoever goes by keys goes on in what is told of it. */
function open(chosenOne) {
  cy.elements().unselect();
  chosenOne.select();
  chosenOne.isNode() ? chosen(chosenOne) : proven(chosenOne);
  by("chosen").focus();
}

const leads = branch => {
  const relation = words(branch.relation);
  const things = `${branch.count} × ${branch.kind}`;
  return branch.out ? `${relation}: ${things}` : relation.endsWith(" of") ? `${things}, ${relation} it` : `${things} whose ${relation} it is`;
};

const items = (...entries) => {
  const made = element("ul", "", ...entries.map(entry => element("li", "", entry)));
  made.className = "plain";
  return made;
};

function chosen(node) {
  const dot = node.data();
  const all = dot.branches.reduce((sum, branch) => sum + branch.count, 0);
  const everything = dot.branches.length > 1 ? [button(`All of these: ${all}`, pressed => expand(dot, dot.branches, pressed.currentTarget))] : [];
  const branches = dot.branches.map(branch => button(leads(branch), pressed => expand(dot, [branch], pressed.currentTarget)));
  const lines = node.connectedEdges(":visible").map(edge => button(told(edge), () => open(edge)));
  by("chosen").replaceChildren(element("h2", dot.label), element("p", dot.kind + (dot.day ? ", " + dot.day : "")), element("p", "", link("Its page", dot.href)),
    element("p", "", button("Hide it", () => show(shown.filter(iri => iri !== dot.id)).then(nothing)), " ", button(node.locked() ? "Let it move" : "Pin it here", () => hold(node))),
    element("h3", "Leads to"), items(...everything, ...branches), ...(lines.length ? [element("h3", "Its lines: what they rest on"), items(...lines)] : []));
}

function hold(node) {
  node.locked() ? node.unlock() : node.lock();
  remember();
  chosen(node);
  by("chosen").focus();
}

function nothing() {
  by("chosen").replaceChildren(element("h2", "Nothing chosen"), element("p", "It is out of the picture; Undo brings it back."));
  by("chosen").focus();
}

async function expand(dot, branches, pressed) {
  const count = branches.reduce((sum, branch) => sum + branch.count, 0);
  if (count > ASK_ABOVE && pressed.dataset.sure !== "yes") {
    pressed.dataset.sure = "yes";
    pressed.textContent = `${count} things make a crowded picture. Press again to show them all.`;
    return;
  }
  const more = await Promise.all(branches.map(branch => ask({ along: dot.id, relation: branch.relation, out: branch.out, kind: branch.kind })));
  await show([...shown, ...more.flat()]);
  open(cy.getElementById(dot.id));
}

const told = edge => `${edge.source().data("short")} – ${edge.data("words")} – ${edge.target().data("short")}`;

async function proven(edge) {
  const line = edge.data();
  const ends = [edge.source(), edge.target()];
  const proofs = await ask({ from: line.source, to: line.target, relation: line.relation });
  by("chosen").replaceChildren(element("h2", `${ends[0].data("label")} – ${line.words} – ${ends[1].data("label")}`),
    ...proofs.map(figure), ...(proofs.length ? [] : [element("p", "No sentence of its own: it is worked out from what lies at its ends.")]),
    element("h3", "Its ends"), items(...ends.map(end => button(end.data("short"), () => open(end)))));
}

/** On a phone what is told stands below the picture. */
const seen = () => by("chosen").querySelector("h2").scrollIntoView({ block: "nearest" });

cy.on("tap", "node", event => {
  chosen(event.target);
  seen();
});
cy.on("tap", "edge", event => proven(event.target).then(seen));

/** The same things as a file that the server writes. */
const file = ending => root + "export/part." + ending + "?" + new URLSearchParams(cy.nodes(":visible").map(node => ["at", node.id()]));

by("undo").addEventListener("click", () => show(past.pop(), false));
by("fit").addEventListener("click", () => cy.fit(undefined, 30));
by("png").addEventListener("click", () => save("graph.png", cy.png({ output: "blob", full: true, scale: 2, bg: colour("--paper") })));
by("svg").addEventListener("click", () => save("graph.svg", svg(cy, colour)));
for (const ending of ["graphml", "gexf"]) {
  by(ending).addEventListener("click", () => { location.href = file(ending); });
}
listen(cy, asked, remember);

show(shown, false);
