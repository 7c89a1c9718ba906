// Makes a passkey, or signs in with one, and sends what the browser answered with the form around it.
// <div hidden data-passkey="create|get" data-options="/address" data-failed="sentence"> a button and a [role=alert] </div>

// What the server has put into words. Whatever else fails says so in the page's language, not in the browser's.
class Said extends Error {}

const options = async (part, form) => {
  const body = new FormData(form);
  form.querySelectorAll("input[type=password]").forEach(field => body.delete(field.name));
  const response = await fetch(part.dataset.options, { method: "POST", body, headers: { accept: "application/json" } });
  const answer = await response.json();
  if (!response.ok)
    throw new Said(answer.title);
  return answer;
};

const ceremony = async (part, form) => {
  const asked = await options(part, form);
  return part.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
};

const perform = async (part, form) => {
  const problem = part.querySelector("[role=alert]");
  problem.textContent = "";
  if (!form.reportValidity())
    return;
  try {
    const credential = await ceremony(part, form);
    form.querySelector("[data-credential]").value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch (error) {
    problem.textContent = error instanceof Said ? error.message : part.dataset.failed;
  }
};

const begin = part => {
  const form = part.closest("form");
  part.hidden = false;
  part.querySelector("button").addEventListener("click", () => perform(part, form));
  // Where the passkey is the form's only way, Enter in a field means it too.
  if (!form.querySelector("button[type=submit]"))
    form.addEventListener("submit", event => {
      event.preventDefault();
      perform(part, form);
    });
};

if (window.PublicKeyCredential?.parseCreationOptionsFromJSON)
  document.querySelectorAll("[data-passkey]").forEach(begin);
