// The picture as SVG: what is seen, where it stands.
const SPACE = "http://www.w3.org/2000/svg";

function add(parent, name, attributes, text) {
  const made = parent.appendChild(parent.ownerDocument.createElementNS(SPACE, name));
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.textContent = text ?? "";
  return made;
}

export function svg(cy, colour) {
  const seen = cy.elements(":visible");
  const box = seen.boundingBox();
  const made = document.implementation.createDocument(SPACE, "svg");
  const picture = made.documentElement;
  picture.setAttribute("viewBox", [box.x1 - 10, box.y1 - 10, box.w + 20, box.h + 20].map(Math.round).join(" "));
  add(picture, "rect", { x: box.x1 - 10, y: box.y1 - 10, width: box.w + 20, height: box.h + 20, fill: colour("--paper") });
  seen.edges().forEach(edge => {
    const [from, to] = [edge.source().position(), edge.target().position()];
    add(add(picture, "line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: colour("--quiet"), "stroke-width": 1.5 }), "title", {}, edge.data("words"));
  });
  seen.nodes().forEach(node => {
    const at = node.position();
    const half = node.width() / 2;
    const fill = node.style("background-color");
    const round = node.style("shape") === "ellipse";
    add(round ? add(picture, "circle", { cx: at.x, cy: at.y, r: half, fill }) : add(picture, "rect", { x: at.x - half, y: at.y - half, width: half * 2, height: half * 2, fill }),
      "title", {}, node.data("label"));
    add(picture, "text", { x: at.x, y: at.y + half + 14, "text-anchor": "middle", "font-size": 11, "font-family": "sans-serif", fill: colour("--ink") }, node.data("short"));
  });
  return new Blob([new XMLSerializer().serializeToString(made)], { type: "image/svg+xml" });
}
