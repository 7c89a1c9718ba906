// Fetches what changed. One stream a browser, shared by its tabs: the tab that holds the lock listens and tells the others.
const parts = () => [...document.querySelectorAll("[data-live][id]")];
const others = "BroadcastChannel" in globalThis ? new BroadcastChannel("anslag-live") : null;
let fetching = false;
let again = false;

const isBusy = part => part.contains(document.activeElement) && document.activeElement.matches("input, textarea, select");

const refresh = async () => {
  if (fetching) {
    again = true;
    return;
  }
  fetching = true;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.ok && !answer.redirected) {
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const part of parts())
        replace(part, fresh.getElementById(part.id));
    }
  } catch {
    // The next change, or the next page, shows it.
  }
  fetching = false;
  if (again) {
    again = false;
    refresh();
  }
};

const replace = (part, fresh) => {
  if (!fresh || isBusy(part) || part.innerHTML === fresh.innerHTML)
    return;
  const focused = part.contains(document.activeElement) ? document.activeElement.id || document.activeElement.getAttribute("href") : null;
  part.innerHTML = fresh.innerHTML;
  if (focused)
    part.querySelector(`[id="${CSS.escape(focused)}"], [href="${CSS.escape(focused)}"]`)?.focus();
};

const heard = topic => {
  if (parts().some(part => part.dataset.live.split(" ").includes(topic)))
    refresh();
};

const listen = () => new Promise(() => {
  const stream = new EventSource("/desk/live");
  stream.addEventListener("changed", event => {
    const { topic } = JSON.parse(event.data);
    heard(topic);
    others?.postMessage(topic);
  });
});

if (parts().length > 0) {
  others?.addEventListener("message", event => heard(event.data));
  if (navigator.locks && others)
    navigator.locks.request("anslag-live", listen);
  else
    listen();
}
