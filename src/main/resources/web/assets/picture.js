// How things and lines look when cytoscape draws them.

export const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
export const words = relation => relation.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
export const shortened = text => text.length > 60 ? text.slice(0, 57) + "…" : text;

const tones = { action: "--action", vote: "--vote", talk: "--talk", official: "--official", count: "--count", statement: "--said", role: "--said", person: "--said" };
const tone = group => colour(tones[group] || "--quiet");
const shapes = { dispute: "round-rectangle", union: "hexagon", employer: "rectangle", facility: "rectangle", place: "diamond", person: "ellipse" };

/** Says which line leads where; cytoscape takes none of it from the style sheet, so it follows light and dark by itself. */
const style = [
  { selector: "node", style: { "label": "data(short)", "background-color": n => tone(n.data("group")), "shape": n => shapes[n.data("kind")] || "ellipse",
    "width": n => n.data("kind") === "dispute" ? 34 : 20, "height": n => n.data("kind") === "dispute" ? 34 : 20, "color": () => colour("--ink"), "font-size": 11,
    "text-wrap": "wrap", "text-max-width": 120, "text-valign": "bottom", "text-margin-y": 3, "text-background-color": () => colour("--paper"),
    "text-background-opacity": 0.8 } },
  { selector: "edge", style: { "width": 1.5, "line-color": () => colour("--quiet"), "target-arrow-color": () => colour("--quiet"), "target-arrow-shape": "triangle",
    "curve-style": "bezier", "font-size": 9, "color": () => colour("--quiet"), "text-rotation": "autorotate",
    "text-background-color": () => colour("--paper"), "text-background-opacity": 0.9 } },
  { selector: "edge.near, edge:selected", style: { "label": "data(words)", "line-color": () => colour("--accent"), "target-arrow-color": () => colour("--accent") } },
  { selector: ":selected", style: { "border-width": 4, "border-color": () => colour("--accent"), "line-color": () => colour("--accent"), "target-arrow-color": () => colour("--accent") } },
  { selector: ".off", style: { "display": "none" } },
  { selector: "node:locked", style: { "border-width": 3, "border-style": "dashed", "border-color": () => colour("--ink") } },
];

/** An empty picture; nodes have the data id, short, kind and group, edges also words. */
export function picture(container) {
  const cy = cytoscape({ container, maxZoom: 2, style });
  // Names of lines would hide each other; those of the chosen thing's lines are shown.
  cy.on("select unselect", "node", () => {
    cy.edges().removeClass("near");
    cy.nodes(":selected").connectedEdges().addClass("near");
  });
  addEventListener("resize", () => {
    cy.resize();
    cy.fit(undefined, 30);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style().update());
  return cy;
}

export function arrange(cy, more = {}) {
  cy.layout({ name: "fcose", animate: false, padding: 30, nodeDimensionsIncludeLabels: true, nodeSeparation: 200, idealEdgeLength: 150, nodeRepulsion: 20000, ...more }).run();
}
