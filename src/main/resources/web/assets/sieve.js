// Shows only what lies between two days, is told by a source, and is sure enough.
import { by, element } from "./page.js";

let days = [];
/** The days chosen; empty at an end of the line, where nothing is left out. */
const chosenDays = { from: "", until: "" };
let chosenSource = "";

/** A picture that grows keeps the days that were chosen before, or those next to them that it has. */
function place(id) {
  const last = Math.max(0, days.length - 1);
  const day = chosenDays[id];
  const at = id === "from" ? days.findIndex(d => d >= day) : days.findLastIndex(d => d <= day);
  by(id).max = last;
  by(id).value = day && at >= 0 ? at : id === "from" ? 0 : last;
  by(id).disabled = days.length < 2;
}

function choose(id) {
  const at = Number(by(id).value);
  chosenDays[id] = at === (id === "from" ? 0 : days.length - 1) ? "" : days[at] ?? "";
}

function fill(dots) {
  days = [...new Set(dots.map(dot => dot.day).filter(day => day))].sort();
  place("from");
  place("until");
  const sources = [...new Set(dots.flatMap(dot => dot.sources))].sort();
  by("source").replaceChildren(...["", ...sources].map(source => {
    const option = element("option", source || "all");
    option.value = source;
    return option;
  }));
  by("source").value = sources.includes(chosenSource) ? chosenSource : "";
}

const edge = id => days[Number(by(id).value)] ?? "";

function passes(dot) {
  const source = by("source").value;
  return (!dot.day || (dot.day >= edge("from") && dot.day <= edge("until"))) && (!source || !dot.sources.length || dot.sources.includes(source))
    && (dot.sure === null || dot.sure >= Number(by("sure").value));
}

/** Things without a day or a source of their own stay while something they are joined to does. */
function sift(cy) {
  cy.batch(() => {
    cy.nodes().forEach(node => { node.toggleClass("off", !passes(node.data())); });
    const kept = cy.nodes().filter(node => !node.hasClass("off") && (node.data("day") || node.data("sources").length));
    if (kept.length < cy.nodes().filter(node => node.data("day") || node.data("sources").length).length) {
      cy.nodes().filter(node => !node.data("day") && !node.data("sources").length && node.neighborhood().length && node.neighborhood().intersection(kept).empty())
        .forEach(node => { node.addClass("off"); });
    }
  });
  by("from-day").textContent = edge("from");
  by("until-day").textContent = edge("until");
  by("sure-share").textContent = by("sure").value + " %";
  document.querySelectorAll("#list [data-id]").forEach(item => { item.hidden = cy.getElementById(item.dataset.id).hasClass("off"); });
}

/** Gives the controls the days and sources of what is drawn. */
export function refill(cy, dots) {
  fill(dots);
  sift(cy);
}

/** What is chosen, as parts of the page's address. */
export const sifted = () => [["from", chosenDays.from], ["until", chosenDays.until], ["source", chosenSource], ["sure", by("sure").value === "0" ? "" : by("sure").value]]
  .filter(([, value]) => value);

/** Lets the controls work on a picture, beginning with what the page's address says. */
export function listen(cy, asked, changed) {
  for (const id of ["from", "until"]) {
    chosenDays[id] = asked.get(id) ?? "";
    by(id).addEventListener("input", () => choose(id));
  }
  chosenSource = asked.get("source") ?? "";
  by("source").addEventListener("input", () => { chosenSource = by("source").value; });
  by("sure").value = asked.get("sure") ?? "0";
  for (const id of ["from", "until", "source", "sure"]) {
    by(id).addEventListener("input", () => {
      sift(cy);
      changed();
    });
  }
}
