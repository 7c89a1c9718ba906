// Saves a form's fields a second after typing stops, and when the page is left: <form data-autosave="/address">
const pause = 1000;

const begin = form => {
  const state = form.querySelector("[data-autosave-state]") ?? document.querySelector("[data-autosave-state]");
  let timer = 0;
  let changed = false;
  let leaving = false;

  const say = (text, failed) => {
    if (!state)
      return;
    state.textContent = text;
    state.toggleAttribute("data-failed", failed);
  };

  const save = async keepalive => {
    clearTimeout(timer);
    if (!changed || leaving)
      return;
    changed = false;
    const fields = new FormData(form);
    for (const [name, value] of [...fields])
      if (value instanceof File)
        fields.delete(name);
    try {
      const answer = await fetch(form.dataset.autosave, { method: "POST", body: new URLSearchParams(fields), keepalive, headers: { Accept: "application/json" } });
      const said = await answer.json();
      say(said.text, !answer.ok);
      for (const [name, value] of Object.entries(said.fields ?? {}))
        if (form.elements[name])
          form.elements[name].value = value;
    } catch {
      changed = true;
      say(form.dataset.autosaveFailed ?? "", true);
      timer = setTimeout(save, 5 * pause);
    }
  };

  form.addEventListener("input", () => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  });
  form.addEventListener("submit", () => { leaving = true; });
  addEventListener("pagehide", () => save(true));
};

document.querySelectorAll("form[data-autosave]").forEach(begin);
