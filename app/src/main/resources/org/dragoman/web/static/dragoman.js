// Keys: j and k walk from finding to finding, Enter opens how one was found; y, n, e and u decide. All works without this file too.
(function () {
  "use strict";
  const typing = (node) => /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName) || node.isContentEditable;
  const findings = () => Array.from(document.querySelectorAll(".finding"));
  const here = () => document.activeElement.closest(".finding");
  const made = []; // what was decided on this page, the latest last: [ids, finding]

  function go(step) {
    const all = findings();
    const at = all.indexOf(here());
    const next = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
    if (next) { next.focus(); next.scrollIntoView({ block: "nearest" }); }
  }

  function tell(finding, text, wrong) {
    const place = finding.querySelector(".decided");
    if (place) { place.textContent = text; place.classList.toggle("warn", Boolean(wrong)); }
  }

  async function send(finding, fields, remember) {
    try {
      const answer = await fetch("/decisions", {
        method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(fields) });
      const said = await answer.json();
      if (!answer.ok) { tell(finding, said.error, true); return false; }
      if (remember) made.push([said.decisions, finding]);
      tell(finding, said.told);
      const tally = document.getElementById("tally");
      if (tally) tally.textContent = said.tally;
      return true;
    } catch (error) { tell(finding, "The workbench does not answer.", true); return false; }
  }

  async function decide(kind) {
    const finding = here();
    if (!finding || !finding.querySelector(".correct")) return;
    if (await send(finding, { kind, subject: finding.dataset.finding }, true)) go(1);
  }

  async function undo() {
    const last = made.pop();
    if (!last) return;
    for (const id of last[0]) await send(last[1], { kind: "undo", subject: id }, false);
    last[1].focus();
  }

  function edit() {
    const finding = here();
    const details = finding && finding.querySelector(".correct");
    if (!details) return;
    details.open = true;
    details.querySelector("input[name=recode]").focus();
  }

  function explain() {
    const finding = document.activeElement;
    const details = finding.classList.contains("finding") && finding.querySelector("details.how");
    if (details) details.open = !details.open;
  }

  const keys = { j: () => go(1), k: () => go(-1), y: () => decide("confirm"), n: () => decide("reject"), e: edit, u: undo };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && typing(event.target) && here()) { here().focus(); return; }
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") explain();
    else if (Object.hasOwn(keys, event.key)) { event.preventDefault(); keys[event.key](); }
  });

  // A decision made by button stays on the page, too.
  document.addEventListener("submit", async (event) => {
    const finding = event.target.closest(".finding");
    if (!finding || !event.target.closest(".correct")) return;
    event.preventDefault();
    const fields = new FormData(event.target);
    fields.set("kind", event.submitter ? event.submitter.value : "correct");
    if (await send(finding, fields, true)) {
      event.target.closest("details").open = false;
      event.target.reset();
      finding.focus();
    }
  });

  // How far documents are that are being added.
  const progress = document.getElementById("progress");
  if (progress && progress.dataset.events) {
    const events = new EventSource(progress.dataset.events);
    const show = (event) => {
      const said = JSON.parse(event.data);
      progress.textContent = said.line;
      document.getElementById("bar").value = said.done;
    };
    events.addEventListener("progress", show);
    events.addEventListener("end", (event) => { show(event); events.close(); location.reload(); });
  }

  // A slider of days shows its day while it is moved, and asks for the page when it rests.
  document.querySelectorAll("input[type=range][data-days]").forEach((slider) => {
    const days = slider.dataset.days.split(" ");
    const field = slider.form.querySelector("input[name=on]");
    slider.addEventListener("input", () => { field.value = days[Number(slider.value)]; });
    slider.addEventListener("change", () => slider.form.submit());
  });
})();
