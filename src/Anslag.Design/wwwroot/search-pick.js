// Search as you type in a long list: <input list> becomes a combobox (WAI-ARIA APG) that is the same in every browser.
const most = 8;

const begin = input => {
  const options = [...document.getElementById(input.getAttribute("list")).options].map(option => option.value);
  const list = document.createElement("ul");
  list.id = `${input.id}-choices`;
  list.className = "choices";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels[0]?.textContent.trim() ?? "");
  list.hidden = true;
  input.removeAttribute("list");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.autocomplete = "off";
  input.after(list);
  let active = -1;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const pick = value => {
    input.value = value;
    close();
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const matches = text => {
    const sought = text.trim().toLocaleLowerCase("sv");
    const found = options.filter(option => option.toLocaleLowerCase("sv").includes(sought));
    const starts = found.filter(option => option.toLocaleLowerCase("sv").startsWith(sought));
    return [...new Set([...starts, ...found])].slice(0, most);
  };

  const open = () => {
    const found = matches(input.value);
    list.replaceChildren(...found.map((value, index) => {
      const choice = document.createElement("li");
      choice.id = `${list.id}-${index}`;
      choice.setAttribute("role", "option");
      choice.textContent = value;
      choice.addEventListener("pointerdown", event => {
        event.preventDefault();
        pick(value);
      });
      return choice;
    }));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    active = -1;
  };

  const move = step => {
    if (list.hidden)
      open();
    const choices = [...list.children];
    if (choices.length === 0)
      return;
    active = (active + step + choices.length) % choices.length;
    choices.forEach((choice, index) => choice.setAttribute("aria-selected", String(index === active)));
    input.setAttribute("aria-activedescendant", choices[active].id);
    choices[active].scrollIntoView({ block: "nearest" });
  };

  input.addEventListener("input", open);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      pick(list.children[active].textContent);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
};

document.querySelectorAll("input[list][data-search-pick]").forEach(begin);
