// Counts a field's text while it is typed: <p data-counter-for="id" data-counting="characters" data-most="280" data-counter-text="{0} av {1}">
const graphemes = new Intl.Segmenter("sv", { granularity: "grapheme" });

const count = (text, counting) => counting === "graphemes" ? [...graphemes.segment(text)].length : text.length;

const show = (counter, field) => {
  const most = Number(counter.dataset.most);
  const used = count(field.value, counter.dataset.counting) + Number(counter.dataset.counterAdd ?? 0);
  counter.textContent = counter.dataset.counterText.replace("{0}", used).replace("{1}", most);
  counter.toggleAttribute("data-over", used > most);
};

document.addEventListener("input", event => {
  for (const counter of document.querySelectorAll(`[data-counter-for="${CSS.escape(event.target.id)}"]`))
    show(counter, event.target);
});
