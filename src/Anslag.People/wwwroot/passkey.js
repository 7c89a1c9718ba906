// Makes a passkey, or signs in with one, and sends what the browser answered with the form around it.
// <div hidden data-passkey="create|get" data-options="/address" data-failed="sentence"> a button and a [role=alert] </div>
const options = async (part, form) => {
  const body = new FormData(form);
  form.querySelectorAll("input[type=password]").forEach(field => body.delete(field.name));
  const response = await fetch(part.dataset.options, { method: "POST", body, headers: { accept: "application/json" } });
  const answer = await response.json();
  if (!response.ok)
    throw new Error(answer.title);
  return answer;
};

const ceremony = async (part, form) => {
  const asked = await options(part, form);
  try {
    return part.dataset.passkey === "create"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
  } catch {
    throw new Error(part.dataset.failed);
  }
};

const begin = part => {
  const form = part.closest("form");
  const problem = part.querySelector("[role=alert]");
  part.hidden = false;
  part.querySelector("button").addEventListener("click", async () => {
    problem.textContent = "";
    if (!form.reportValidity())
      return;
    try {
      const credential = await ceremony(part, form);
      form.querySelector("[data-credential]").value = JSON.stringify(credential.toJSON());
      form.submit();
    } catch (error) {
      problem.textContent = error.message || part.dataset.failed;
    }
  });
};

if (window.PublicKeyCredential?.parseCreationOptionsFromJSON)
  document.querySelectorAll("[data-passkey]").forEach(begin);
