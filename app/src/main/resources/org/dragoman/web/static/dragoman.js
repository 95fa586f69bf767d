// Keys: j and k walk from finding to finding, Enter opens how one was found. All works without this file too.
(function () {
  "use strict";
  const typing = (node) => /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName) || node.isContentEditable;
  document.addEventListener("keydown", (event) => {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const findings = Array.from(document.querySelectorAll(".finding"));
    const at = findings.indexOf(document.activeElement.closest(".finding"));
    if (event.key === "j" || event.key === "k") {
      const next = findings[event.key === "j" ? Math.min(at + 1, findings.length - 1) : Math.max(at - 1, 0)];
      if (next) { next.focus(); next.scrollIntoView({ block: "nearest" }); }
      event.preventDefault();
    } else if (event.key === "Enter" && at >= 0 && document.activeElement === findings[at]) {
      const details = findings[at].querySelector("details");
      if (details) details.open = !details.open;
    }
  });
})();
