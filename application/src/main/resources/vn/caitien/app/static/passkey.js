// Passkeys: asks the server what to ask the device, asks the device, brings back what it gave. Where the browser has none,
// the part of the page that offers them stays hidden.
(() => {
  const part = document.querySelector('[data-passkey]');
  if (!part || !window.PublicKeyCredential) return;
  const form = part.querySelector('form');
  const said = part.querySelector('[role=alert]');
  const making = part.dataset.passkey === 'make';

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), sign => sign.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const known = list => (list || []).map(one => ({ ...one, id: bytes(one.id) }));
  const refusal = words => Object.assign(new Error(words), { words });

  const send = async (path, type, body) => {
    const answer = await fetch(path, {
      method: 'POST', body, headers: { 'Content-Type': type, 'X-CSRF-TOKEN': form.elements._csrf.value },
    });
    if (answer.ok) return answer;
    throw refusal(answer.status === 422 ? await answer.text() : part.dataset.failed);
  };

  const asked = async () => {
    const options = await (await send(form.getAttribute('action'), 'application/x-www-form-urlencoded', new URLSearchParams(new FormData(form)))).json();
    options.challenge = bytes(options.challenge);
    return options;
  };

  const make = async () => {
    const options = await asked();
    const given = await navigator.credentials.create({ publicKey: {
      ...options, user: { ...options.user, id: bytes(options.user.id) }, excludeCredentials: known(options.excludeCredentials),
    } });
    return { label: form.elements.label.value, credential: {
      id: given.id, rawId: text(given.rawId), type: given.type, authenticatorAttachment: given.authenticatorAttachment,
      clientExtensionResults: given.getClientExtensionResults(),
      response: {
        attestationObject: text(given.response.attestationObject), clientDataJSON: text(given.response.clientDataJSON),
        transports: given.response.getTransports ? given.response.getTransports() : [],
      },
    } };
  };

  const show = async () => {
    const options = await asked();
    const given = await navigator.credentials.get({ publicKey: { ...options, allowCredentials: known(options.allowCredentials) } });
    return {
      id: given.id, rawId: text(given.rawId), type: given.type, authenticatorAttachment: given.authenticatorAttachment,
      clientExtensionResults: given.getClientExtensionResults(),
      response: {
        authenticatorData: text(given.response.authenticatorData), clientDataJSON: text(given.response.clientDataJSON),
        signature: text(given.response.signature), userHandle: given.response.userHandle ? text(given.response.userHandle) : null,
      },
    };
  };

  form.addEventListener('submit', async event => {
    event.preventDefault();
    said.textContent = '';
    try {
      const given = making ? await make() : await show();
      location.assign(await (await send(part.dataset.to, 'application/json', JSON.stringify(given))).text());
    } catch (wrong) {
      said.textContent = wrong.words || part.dataset.failed;
    }
  });
  part.hidden = false;
})();
