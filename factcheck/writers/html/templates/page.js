(() => {
  const d = document, $ = (s, r = d) => r.querySelector(s), $$ = (s, r = d) => [...r.querySelectorAll(s)];
  const all = $$(".f").map(el => ({ el, id: el.id, s: el.dataset, src: " " + el.dataset.src + " ", text: null }));
  const byId = new Map(all.map(f => [f.id, f]));
  const rows = new Map($$(".mx tbody tr[data-f]").map(r => [r.dataset.f, r]));
  const srcs = $$(".src-p"), dock = $("#sources"), bar = $(".bar"), status = $(".shown"), search = $("#q");
  const narrow = matchMedia("(max-width:60rem)"), many = srcs.length > 6;
  const CAP = +($(".mx")?.dataset.most ?? 0), count = n => n.toLocaleString("en");
  const chunks = $$(".chunk").map(el => ({ el, n: 0 }));
  all.forEach((f, i) => { f.chunk = chunks[Math.floor(i / 40)]; });
  const whole = status.firstChild.textContent;
  const beside = new Map();
  for (const e of $$("#draft [data-f]")) { beside.has(e.dataset.f) || beside.set(e.dataset.f, []); beside.get(e.dataset.f).push(e); }
  const aside = id => beside.get(id) ?? [];
  let shown = all, sel = null, last = null, lit = [], marks = null;
  const tab = new Map();

  /* search: an accent, a capital or the form of an apostrophe makes no other word */
  const folded = text => text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[‘’]/g, "'");

  /* filter: nothing ticked in a group means the whole group */
  const picked = name => $$(`.rail [name=${name}]:checked`).map(i => i.value);
  function filter() {
    const rel = new Set(picked("relation")), kind = new Set(picked("kind")), about = new Set(picked("about")), rule = new Set(picked("rule"));
    const list = $("select[name=source]"), source = list ? (list.value ? [list.value] : []) : picked("source");
    const words = folded(search.value).split(/\s+/).filter(Boolean);
    shown = [];
    let facts = 0, drawn = 0;
    for (const c of chunks) c.n = 0;
    for (const f of all) {
      const s = f.s;
      let ok = (!rel.size && !kind.size || rel.has(s.relation) || kind.has(s.kind)) && (!about.size || about.has(s.about)) &&
        (!rule.size || rule.has(s.rule)) && source.every(x => f.src.includes(" " + x + " "));
      if (ok && words.length) {
        f.text ??= folded(f.el.textContent);
        ok = words.every(w => f.text.includes(w));
      }
      if (f.el.hidden === ok) f.el.hidden = !ok;
      const r = rows.get(f.id);
      if (r) {
        const draw = ok && drawn < CAP;
        facts += ok; drawn += draw;
        if (r.hidden === draw) r.hidden = !draw;
      }
      if (ok) { shown.push(f); f.chunk.n++; }
    }
    for (const c of chunks) {
      if (c.el.hidden === c.n > 0) c.el.hidden = !c.n;
      c.el.style.containIntrinsicBlockSize = c.n * 48 + "px";
    }
    const any = shown.length < all.length;
    status.firstChild.textContent = any ? `${count(shown.length)} of ${count(all.length)} findings. ` : whole;
    $("#clear").hidden = !any && !words.length;
    $("#empty").hidden = shown.length > 0;
    if (sel) told();
    const rest = $("#rest");
    if (rest) {
      rest.hidden = drawn === facts;
      rest.textContent = `The table shows the gravest ${count(drawn)} of ${count(facts)} facts; narrow down to see others.`;
    }
  }
  function told() {
    const i = shown.indexOf(sel);
    $(".pos", bar).textContent = i < 0 ? "not in the filter" : `${count(i + 1)} of ${count(shown.length)}`;
  }
  function clear() { $$(".facets input:checked").forEach(i => { i.checked = false; }); const l = $("select[name=source]"); if (l) l.value = ""; search.value = ""; filter(); }

  /* choose one finding: light its spans, bring up the sources */
  function index() {
    marks = new Map();
    for (const m of $$("mark[data-f]")) for (const t of m.dataset.f.split(" ")) {
      const [id, l] = t.split(":");
      marks.has(id) || marks.set(id, []);
      marks.get(id).push([m, l]);
    }
  }
  function open(f, on) { f.el.classList.toggle("open", on); $("h3 button", f.el).setAttribute("aria-expanded", on); }
  function unlight() {
    for (const m of lit) { m.classList.remove("lit", "beside", "pa", "pb", "pc", "pd"); m.removeAttribute("data-l"); }
    lit = [];
    if (sel) { sel.el.classList.remove("sel"); rows.get(sel.id)?.classList.remove("on"); aside(sel.id).forEach(e => e.classList.remove("on")); }
  }
  function choose(f, { focus = false, at = null, hash = true, stay = null } = {}) {
    marks || index();
    unlight();
    sel = last = f;
    open(f, true);
    f.el.hidden = f.chunk.el.hidden = false;
    f.el.classList.add("sel");
    rows.get(f.id)?.classList.add("on");
    aside(f.id).forEach(e => e.classList.add("on"));
    const mine = marks.get(f.id) || [], conflict = f.s.kind === "conflict", lettered = new Set(mine.map(x => x[1]).filter(l => l !== "-")).size > 1, letters = new Map();
    const also = new Map();
    for (const [m, l] of mine) {
      lit.push(m);
      if (l === "-") { m.classList.add("beside"); also.has(m.closest(".src-p")) || also.set(m.closest(".src-p"), m); continue; }
      m.classList.add("lit");
      if (lettered && l) { m.dataset.l = l; if (conflict) m.classList.add("p" + l.toLowerCase()); }
      const s = m.closest(".src-p");
      letters.has(s) || letters.set(s, [m, l]);
    }
    dock.classList.add("dock");
    dock.classList.toggle("many", many);
    d.body.classList.add("docked");
    $("b", bar).textContent = $(".q", f.el).lastChild.textContent;
    $(".sign", bar).className = $(".sign", f.el).className;
    $(".sign", bar).textContent = $(".sign", f.el).textContent;
    told();
    for (const s of srcs) {
      const hit = letters.get(s);
      s.classList.toggle("quiet", !hit);
      const b = tab.get(s);
      b.classList.toggle("dot", !!hit);
      if (hit) b.dataset.l = lettered && hit[1] || "•";
    }
    const first = at || mine.find(x => x[1] !== "-")?.[0];
    if (first) show(first.closest(".src-p"));
    else show(srcs.find(s => f.src.includes(" " + s.dataset.id + " ")) || srcs[0]);
    for (const [s, m] of also) if (!letters.has(s)) line(s, m);
    for (const [s, [m]] of letters) line(s, at && s.contains(at) ? at : m);
    if (first && !narrow.matches) { const p = first.closest(".src-p"); p.parentNode.scrollTo({ left: p.offsetLeft - 40 }); }
    if (hash && location.hash !== "#" + f.id) history.replaceState(null, "", "#" + f.id);
    if (focus) $("h3 button", f.el).focus({ preventScroll: true });
    if (stay) stay.scrollIntoView({ block: "nearest" }); else f.el.scrollIntoView({ block: "start" });
  }
  /* every lit span stands at the same height: one line to read along */
  function line(s, m) { if (!s.clientHeight) return; s.scrollTop += m.getBoundingClientRect().top - s.getBoundingClientRect().top - s.clientHeight * .38; }
  function close(keep) {
    const was = sel;
    unlight(); sel = null;
    dock.classList.remove("dock"); d.body.classList.remove("docked");
    srcs.forEach(s => s.classList.remove("quiet"));
    $$(".tabs .dot").forEach(t => t.classList.remove("dot"));
    if (!keep) history.replaceState(null, "", location.pathname + location.search);
    if (was) $("h3 button", was.el).focus({ preventScroll: true });
  }
  function step(n) {
    if (!shown.length) return;
    const i = shown.indexOf(sel ?? last);
    const j = i < 0 ? (n > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, i + n));
    choose(shown[j], { focus: true });
  }

  /* tabs when narrow, columns when wide */
  function show(s) {
    for (const p of srcs) {
      const on = p === s;
      p.classList.toggle("tab", on);
      const b = tab.get(p);
      b.setAttribute("aria-selected", on); b.tabIndex = on ? 0 : -1;
    }
    const m = lit.find(x => s.contains(x));
    if (m && narrow.matches && sel) line(s, m);
  }
  const tabs = $(".tabs");
  for (const p of srcs) {
    const b = d.createElement("button");
    Object.assign(b, { type: "button", id: "t-" + p.dataset.id, textContent: p.dataset.name });
    b.setAttribute("role", "tab"); b.setAttribute("aria-controls", p.id);
    b.onclick = () => show(p);
    tab.set(p, b);
    tabs.append(b);
  }
  tabs.onkeydown = e => {
    const i = srcs.findIndex(p => p.classList.contains("tab")), n = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    if (n) { const p = srcs[(i + n + srcs.length) % srcs.length]; show(p); tab.get(p).focus(); e.preventDefault(); }
  };
  function roles() { for (const p of srcs) { p.setAttribute("role", narrow.matches ? "tabpanel" : "region"); p.tabIndex = 0; } }
  const fold = () => { $(".facets").open = !narrow.matches; };
  narrow.addEventListener("change", () => { roles(); fold(); }); roles(); fold(); show(srcs[0]);

  const plain = h => { try { return decodeURIComponent(h.slice(1)); } catch { return ""; } };
  /* hands */
  d.addEventListener("click", e => {
    const b = e.target.closest(".f h3 button");
    if (b) { const f = byId.get(b.closest(".f").id); if (sel === f) { close(); if (!f.el.classList.contains("lead")) open(f, false); } else choose(f); return; }
    const m = e.target.closest("mark[data-f]");
    if (m && !String(getSelection())) { const ids = m.dataset.f.split(" ").map(t => t.split(":")[0]); const f = byId.get(ids[sel ? (ids.indexOf(sel.id) + 1) % ids.length : 0]); if (f) choose(f, { at: m }); return; }
    const a = e.target.closest("a[href^='#']"), st = e.target.closest("#draft [data-f]");
    if (!a && st && !String(getSelection())) choose(byId.get(st.dataset.f), { stay: st });
    if (!a) return;
    const id = plain(a.hash), f = byId.get(id);
    if (f) { e.preventDefault(); choose(f); return; }
    const mk = id.startsWith("m-") && d.getElementById(id);
    if (mk) {
      e.preventDefault();
      const own = a.closest(".f,[data-f]");
      const g = own ? byId.get(own.dataset.f || own.id) : null;
      if (g) choose(g, { at: mk, hash: true, stay: st }); else { close(true); lit = [mk]; mk.classList.add("lit"); show(mk.closest(".src-p")); history.replaceState(null, "", "#" + id); mk.scrollIntoView({ block: "center" }); }
    }
  });
  $(".rail").addEventListener("input", e => { if (e.target.id !== "ks") filter(); });
  $("#clear").onclick = clear;
  $("#shut").onclick = () => close();
  $("#prev").onclick = () => step(-1);
  $("#next").onclick = () => step(1);
  d.addEventListener("keydown", e => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName) && e.target.type !== "checkbox";
    if (e.key === "Escape") { if (e.target === search && search.value) { search.value = ""; filter(); } else if (typing) e.target.blur(); else if (sel) close(); return; }
    if (typing || !$("#ks").checked) return;
    if (e.key === "j") step(1); else if (e.key === "k") step(-1);
    else if (e.key === "/") { e.preventDefault(); search.focus(); search.select(); }
  });
  function fromHash() {
    const id = plain(location.hash), f = byId.get(id);
    if (f) choose(f, { hash: false });
    else if (id.startsWith("m-")) { const m = d.getElementById(id); if (m) { show(m.closest(".src-p")); m.scrollIntoView({ block: "center" }); } }
  }
  addEventListener("hashchange", fromHash);
  for (const f of all) open(f, f.el.classList.contains("lead"));
  fromHash();
})();
