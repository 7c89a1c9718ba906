// Fetches what changed. One stream a browser, shared by its tabs: the tab that holds the lock listens and tells the others.
const parts = () => [...document.querySelectorAll("[data-live][id]")];
const others = "BroadcastChannel" in globalThis ? new BroadcastChannel("anslag-live") : null;
const anything = "*";
const beforeNextTry = 5000;
let fetching = false;
let again = false;

// What somebody writes, or has written and not sent, stays as it is.
const isWritten = field => field.matches("select")
  ? [...field.options].some(option => option.selected !== option.defaultSelected)
  : field.value !== field.defaultValue || field.checked !== field.defaultChecked;
const isBusy = part => [...part.querySelectorAll("input, textarea, select")].some(field => field === document.activeElement || isWritten(field));

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
    if (answer.status >= 500)
      setTimeout(refresh, beforeNextTry);
  } catch {
    setTimeout(refresh, beforeNextTry);
  }
  fetching = false;
  if (again) {
    again = false;
    refresh();
  }
};

// What differs in every answer, and what a person has folded out, is no news.
const newsOf = part => {
  const copy = part.cloneNode(true);
  copy.querySelectorAll("input[name='__RequestVerificationToken']").forEach(token => token.remove());
  copy.querySelectorAll("details").forEach(details => details.removeAttribute("open"));
  return copy.innerHTML;
};

const nameOf = element => [element.localName, element.id, element.getAttribute("href"), element.getAttribute("aria-label"), element.textContent.trim()].join(" ");
const stops = part => [...part.querySelectorAll("a[href], button, summary")];
const folded = part => [...part.querySelectorAll("details > summary")];

const replace = (part, fresh) => {
  if (!fresh || isBusy(part) || newsOf(part) === newsOf(fresh))
    return;
  const place = placeIn(part);
  const open = new Map(folded(part).map(summary => [nameOf(summary), summary.parentElement.open]));
  part.innerHTML = fresh.innerHTML;
  for (const summary of folded(part))
    summary.parentElement.open = open.get(nameOf(summary)) ?? summary.parentElement.open;
  place?.();
};

// Where the keyboard stands: on the same thing again, or on what has come in its place.
const placeIn = part => {
  const at = stops(part).indexOf(document.activeElement);
  if (at < 0)
    return null;
  const name = nameOf(document.activeElement);
  const twin = stops(part).filter(stop => nameOf(stop) === name).indexOf(document.activeElement);
  return () => {
    const now = stops(part);
    const same = now.filter(stop => nameOf(stop) === name);
    (same[twin] ?? same.at(-1) ?? now[at] ?? now.at(-1) ?? standOn(part)).focus();
  };
};

const standOn = part => {
  part.tabIndex = -1;
  return part;
};

const heard = topic => {
  if (topic === anything || parts().some(part => part.dataset.live.split(" ").includes(topic)))
    refresh();
};

const tell = topic => {
  heard(topic);
  others?.postMessage(topic);
};

// What changed before the stream was open, or while it was broken, nobody told.
const listen = () => new Promise(() => {
  const stream = new EventSource("/desk/live");
  stream.addEventListener("open", () => tell(anything));
  stream.addEventListener("changed", event => tell(JSON.parse(event.data).topic));
});

// Another tab listens already: this one looks once for what it may have missed, and takes over when that tab is closed.
const waitForTurn = () => {
  heard(anything);
  return navigator.locks.request("anslag-live", listen);
};

if (parts().length > 0) {
  others?.addEventListener("message", event => heard(event.data));
  if (navigator.locks && others)
    navigator.locks.request("anslag-live", { ifAvailable: true }, lock => lock ? listen() : waitForTurn());
  else
    listen();
}
