// Shows only what lies between two days, is told by a source, and is sure enough.
import { by, element } from "./page.js";

let days = [];
/** The days chosen; empty at an end of the line, where nothing is left out. */
const chosenDays = { from: "", until: "" };

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
  const chosen = by("source").value;
  const sources = [...new Set(dots.flatMap(dot => dot.sources))].sort();
  by("source").replaceChildren(...["", ...sources].map(source => {
    const option = element("option", source || "all");
    option.value = source;
    return option;
  }));
  by("source").value = sources.includes(chosen) ? chosen : "";
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

/** Lets the controls work on a picture. */
export function listen(cy) {
  for (const id of ["from", "until"]) {
    by(id).addEventListener("input", () => choose(id));
  }
  for (const id of ["from", "until", "source", "sure"]) {
    by(id).addEventListener("input", () => sift(cy));
  }
}
