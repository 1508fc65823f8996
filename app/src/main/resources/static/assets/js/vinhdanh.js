// What the pages gain when scripts run. Everything here also works without it, only with more steps.
(() => {
  "use strict";
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const one = (selector, within = document) => within.querySelector(selector);
  const phrase = name => one("#phrases")?.dataset[name] ?? "";
  const typing = element => element?.matches?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

  // ── The menu on a phone ────────────────────────────────────────────────────────────────────────
  function menu() {
    const drawer = one("#menu");
    const opener = one(".menu-open");
    if (!drawer || !opener) return;
    opener.setAttribute("role", "button");
    opener.setAttribute("aria-expanded", "false");
    opener.setAttribute("aria-controls", "menu");
    const show = open => {
      drawer.classList.toggle("open", open);
      opener.setAttribute("aria-expanded", String(open));
      (open ? one("a", drawer) : opener).focus();
    };
    opener.addEventListener("click", event => { event.preventDefault(); show(true); });
    all(".menu-close, .veil").forEach(element => element.addEventListener("click", event => { event.preventDefault(); show(false); }));
    drawer.addEventListener("keydown", event => { if (event.key === "Escape" && drawer.classList.contains("open")) show(false); });
  }

  // ── Small sheets that open from the head: one at a time, closed by Escape or a click elsewhere ─────
  function sheets() {
    document.addEventListener("click", event => all("details.pop[open]").forEach(sheet => { if (!sheet.contains(event.target)) sheet.open = false; }));
    document.addEventListener("keydown", event => {
      if (event.key !== "Escape") return;
      all("details.pop[open]").forEach(sheet => { sheet.open = false; one("summary", sheet).focus(); });
    });
  }

  // ── Theme: shown at once, kept by the server ──────────────────────────────────────────────────────
  function theme() {
    all("form[data-theme-form]").forEach(form => form.addEventListener("submit", event => {
      event.preventDefault();
      const root = document.documentElement;
      const dark = root.dataset.theme === "dark" || (root.dataset.theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
      const next = dark ? "light" : "dark";
      root.dataset.theme = next;
      const said = new FormData(form);
      said.set("theme", next);
      fetch(form.action, { method: "POST", body: new URLSearchParams(said), redirect: "manual", credentials: "same-origin" });
    }));
  }

  // ── Ctrl+K: the one search ────────────────────────────────────────────────────────────────────────
  function finder() {
    const dialog = one("#finder");
    if (!dialog?.showModal) return;
    const box = one("input", dialog);
    const found = one(".found", dialog);
    const status = one("[role=status]", dialog);
    let running = null;
    let pause = 0;
    const hits = () => all("li a", found);
    const open = text => { if (!dialog.open) dialog.showModal(); if (text !== undefined) box.value = text; box.select(); ask(); };
    const near = step => {
      const links = hits();
      if (!links.length) return;
      const at = links.findIndex(link => link.classList.contains("near"));
      links.forEach(link => link.classList.remove("near"));
      const next = links[(at + step + links.length + (at < 0 && step < 0 ? 1 : 0)) % links.length];
      next.classList.add("near");
      next.scrollIntoView({ block: "nearest" });
      status.textContent = next.textContent.trim();
    };
    const ask = async () => {
      running?.abort();
      const text = box.value.trim();
      if (text.length < 2) { found.replaceChildren(); status.textContent = ""; return; }
      running = new AbortController();
      try {
        const answer = await fetch("/tim?q=" + encodeURIComponent(text), { headers: { "HX-Request": "true" }, signal: running.signal, credentials: "same-origin" });
        if (answer.redirected && new URL(answer.url).pathname !== "/tim") { location.assign("/tim?q=" + encodeURIComponent(text)); return; }
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        found.replaceChildren(one("[data-hits]", page) ?? page.body);
        hits()[0]?.classList.add("near");
        status.textContent = phrase("hits").replace("#", hits().length);
      } catch (problem) { if (problem.name !== "AbortError") status.textContent = phrase("offline"); }
    };
    box.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(ask, 140); });
    box.addEventListener("keydown", event => {
      if (event.key === "ArrowDown") { event.preventDefault(); near(1); }
      if (event.key === "ArrowUp") { event.preventDefault(); near(-1); }
      if (event.key === "Escape") { event.preventDefault(); dialog.close(); }
      if (event.key === "Enter") { const link = one("a.near", found); if (link) { event.preventDefault(); link.click(); } }
    });
    dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });
    document.addEventListener("keydown", event => {
      const asked = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
      if (asked || (event.key === "/" && !typing(event.target) && !one("dialog[open]"))) { event.preventDefault(); open(); }
    });
    const inHead = one(".head .find input");
    inHead?.addEventListener("input", () => { const text = inHead.value; inHead.value = ""; open(text); box.setSelectionRange(text.length, text.length); });
  }

  // ── Nothing typed is lost: forms marked data-keep outlive an expired session and a closed connection ─
  const shelf = {
    name: form => "keep:" + (form.dataset.keep || new URL(form.action, location.href).pathname),
    read: name => { try { return JSON.parse(sessionStorage.getItem(name)); } catch { return null; } },
    write: (name, value) => { try { sessionStorage.setItem(name, JSON.stringify(value)); } catch { /* A full or forbidden store only loses the comfort. */ } },
    drop: name => { try { sessionStorage.removeItem(name); } catch { /* as above */ } },
    names: () => { try { return Object.keys(sessionStorage).filter(name => name.startsWith("keep:")); } catch { return []; } }
  };
  const keepable = field => field.name && !field.readOnly && !["hidden", "password", "file", "submit", "button"].includes(field.type);
  const valueOf = field => (field.type === "checkbox" || field.type === "radio" ? field.checked : field.value);
  const asDrawn = field => (field.type === "checkbox" || field.type === "radio" ? field.defaultChecked
    : field.tagName === "SELECT" ? (Array.from(field.options).find(option => option.defaultSelected) ?? field.options[0])?.value ?? "" : field.defaultValue);
  const keyOf = (field, fields) => field.name + "#" + (field.type === "radio" || field.type === "checkbox" ? field.value : fields.filter(other => other.name === field.name).indexOf(field));
  function keeping() {
    const done = one("[data-done]");
    const forms = all("form[data-keep]");
    const here = new Set(forms.map(shelf.name));
    shelf.names().forEach(name => {
      const kept = shelf.read(name);
      if (!kept || (kept.sent && !document.body.hasAttribute("data-gate") && (done || !here.has(name)) && !one("[data-problem]"))) shelf.drop(name);
    });
    forms.forEach(form => {
      const name = shelf.name(form);
      const fields = Array.from(form.elements).filter(keepable);
      const kept = shelf.read(name);
      if (kept) {
        const changed = fields.filter(field => { const old = kept.values[keyOf(field, fields)]; return old !== undefined && old !== valueOf(field) && valueOf(field) === asDrawn(field); });
        changed.forEach(field => { const old = kept.values[keyOf(field, fields)]; if (typeof old === "boolean") field.checked = old; else field.value = old; });
        if (changed.length) restored(form, name);
      }
      form.addEventListener("input", () => {
        const values = {};
        fields.filter(field => valueOf(field) !== asDrawn(field)).forEach(field => { values[keyOf(field, fields)] = valueOf(field); });
        if (Object.keys(values).length) shelf.write(name, { values, sent: false }); else shelf.drop(name);
      });
      form.addEventListener("submit", () => { const now = shelf.read(name); if (now) shelf.write(name, { ...now, sent: true }); });
    });
  }
  function restored(form, name) {
    const note = document.createElement("div");
    note.className = "notice warn";
    note.setAttribute("role", "status");
    const text = document.createElement("div");
    text.textContent = phrase("restored") + " ";
    const drop = document.createElement("button");
    drop.type = "button";
    drop.className = "button small";
    drop.textContent = phrase("discard");
    drop.addEventListener("click", () => { shelf.drop(name); form.reset(); note.remove(); });
    text.append(drop);
    note.append(text);
    form.prepend(note);
  }

  // ── A form goes once; what destroys asks first ────────────────────────────────────────────────────
  function sending() {
    document.addEventListener("submit", event => {
      const form = event.target;
      if (event.defaultPrevented || form.method === "dialog" || form.hasAttribute("hx-post") || form.hasAttribute("hx-get")) return;
      if (form.dataset.going) { event.preventDefault(); return; }
      if (form.method !== "post" || form.target === "_blank" || form.hasAttribute("data-download")) return;
      form.dataset.going = "yes";
      setTimeout(() => all("button:not([type=button])", form).forEach(button => { button.setAttribute("aria-busy", "true"); button.setAttribute("aria-disabled", "true"); }));
    });
    addEventListener("pageshow", event => {
      if (!event.persisted) return;
      all("form[data-going]").forEach(form => { delete form.dataset.going; all("[aria-busy]", form).forEach(button => { button.removeAttribute("aria-busy"); button.removeAttribute("aria-disabled"); }); });
    });
    const dialog = one("#confirm");
    if (!dialog?.showModal) return;
    let waitingFor = null;
    document.addEventListener("click", event => {
      const button = event.target.closest?.("[data-confirm]");
      if (!button || button === waitingFor) return;
      if (button.form && !button.form.reportValidity()) { event.preventDefault(); return; }
      event.preventDefault();
      event.stopPropagation();
      one("[data-says]", dialog).textContent = button.dataset.confirm;
      one("[data-yes]", dialog).textContent = button.textContent.trim();
      dialog.returnValue = "";
      dialog.showModal();
      dialog.addEventListener("close", () => {
        if (dialog.returnValue !== "yes") { button.focus(); return; }
        waitingFor = button;
        button.click();
        waitingFor = null;
      }, { once: true });
    }, true);
  }

  // ── Choosing rows ─────────────────────────────────────────────────────────────────────────────────
  function rows(within) {
    all("table[data-choose]", within).forEach(table => {
      if (table.dataset.ready) return;
      table.dataset.ready = "yes";
      const boxes = all("tbody input[type=checkbox][data-row], tbody input[type=checkbox].row", table);
      const head = one("thead input[type=checkbox]", table);
      const counter = table.dataset.choose ? document.getElementById(table.dataset.choose) : null;
      let last = null;
      const tell = () => {
        const chosen = boxes.filter(box => box.checked);
        boxes.forEach(box => box.closest("tr").classList.toggle("selected", box.checked));
        if (head) { head.checked = chosen.length > 0 && chosen.length === boxes.length; head.indeterminate = chosen.length > 0 && chosen.length < boxes.length; }
        if (counter) counter.textContent = String(chosen.length);
      };
      if (head) { head.hidden = false; head.closest("label")?.removeAttribute("hidden"); head.addEventListener("change", () => { boxes.forEach(box => { if (!box.disabled) box.checked = head.checked; }); tell(); }); }
      boxes.forEach((box, at) => box.addEventListener("click", event => {
        if (event.shiftKey && last !== null) boxes.slice(Math.min(last, at), Math.max(last, at) + 1).forEach(other => { if (!other.disabled) other.checked = box.checked; });
        last = at;
        tell();
      }));
      tell();
    });
  }

  // ── Files dropped on a form; filters that answer as they are chosen ────────────────────────────────
  function files(within) {
    all(".drop", within).forEach(zone => {
      const input = one("input[type=file]", zone);
      if (!input || zone.dataset.ready) return;
      zone.dataset.ready = "yes";
      ["dragenter", "dragover"].forEach(kind => zone.addEventListener(kind, event => { event.preventDefault(); zone.classList.add("over"); }));
      ["dragleave", "drop"].forEach(kind => zone.addEventListener(kind, () => zone.classList.remove("over")));
      zone.addEventListener("drop", event => { event.preventDefault(); if (event.dataTransfer.files.length) { input.files = event.dataTransfer.files; input.dispatchEvent(new Event("change", { bubbles: true })); } });
    });
  }
  function quick() {
    document.addEventListener("change", event => { if (event.target.matches("[data-go-on-change]")) event.target.form?.requestSubmit(); });
    document.addEventListener("click", event => { if (event.target.closest("[data-print]")) window.print(); });
    all("[data-only-with-script]").forEach(element => { element.hidden = false; });
  }

  // htmx comes only to pages that use it, and once all else stands: it begins by itself only on a finished page.
  const htmx = document.currentScript?.dataset.htmx;
  function fragments() {
    if (htmx && one("[hx-get], [hx-post], [hx-put], [hx-patch], [hx-delete], [hx-boost]")) {
      const load = () => { const script = document.createElement("script"); script.src = htmx; document.head.append(script); };
      if (document.readyState === "complete") load(); else addEventListener("load", () => setTimeout(load));
    }
    document.body.addEventListener("htmx:beforeSwap", event => {
      // A session that ended answers with the sign-in page: go there whole instead of drawing it into a corner.
      const address = event.detail.xhr?.responseURL;
      if (address && new URL(address).pathname === "/dang-nhap" && location.pathname !== "/dang-nhap") { event.preventDefault(); location.reload(); }
    });
    document.body.addEventListener("htmx:afterSwap", event => { rows(event.target); files(event.target); });
  }

  menu(); sheets(); theme(); finder(); keeping(); sending(); rows(document); files(document); quick(); fragments();
  one("[data-focus]")?.focus();
})();
