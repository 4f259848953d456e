// Additions only: every page works without this file.
(() => {
  'use strict';
  for (const hint of document.querySelectorAll('[data-no-script]')) hint.hidden = true;
  for (const part of document.querySelectorAll('[data-script]')) part.hidden = false;
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }

  // Where the browser forbids copying by script, the text is marked for the reader to copy.
  for (const copy of document.querySelectorAll('[data-copy]')) {
    const field = document.getElementById(copy.dataset.copy);
    const status = copy.querySelector('[role="status"]');
    copy.hidden = false;
    copy.querySelector('button').addEventListener('click', async () => {
      field.select();
      try { await navigator.clipboard.writeText(field.value); } catch { if (!document.execCommand('copy')) return; }
      status.textContent = status.dataset.copied;
    });
  }

  // One press saves where it stands; whatever goes wrong, the form is sent the plain way, and the server tells what happened.
  for (const form of document.querySelectorAll('form[data-save]')) form.addEventListener('submit', async (event) => {
    const pressed = event.submitter;
    if (!pressed || form.getAttribute('aria-busy') === 'true') return;
    event.preventDefault();
    form.setAttribute('aria-busy', 'true');
    const fields = new URLSearchParams(new FormData(form, pressed));
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields, headers: { Accept: 'application/json' } });
      if (!answer.ok || answer.redirected) throw new Error('not saved');
      form.elements.Seen.value = (await answer.json()).version;
      for (const button of form.querySelectorAll('[aria-pressed]')) button.setAttribute('aria-pressed', String(button === pressed));
      form.querySelector('[role="status"]').textContent = form.dataset.saved;
      form.removeAttribute('aria-busy');
    } catch {
      const sent = document.createElement('input');
      sent.type = 'hidden'; sent.name = pressed.name; sent.value = pressed.value;
      form.append(sent);
      form.submit();
    }
  });

  // What a flag proposes is shown as soon as it is set.
  for (const hint of document.querySelectorAll('[data-flag]')) {
    const flag = hint.closest('form').elements[hint.dataset.flag];
    flag.addEventListener('change', () => { hint.hidden = !flag.checked; });
  }

  // Rows by keys: up and down, Enter opens one. In a form that is a row Escape leads back, at once only while nothing was typed.
  const rows = document.querySelector('[data-rows]');
  const opens = rows ? [...rows.querySelectorAll('[data-open]')] : [];
  const place = (link) => { link?.focus(); link?.closest('tr').scrollIntoView({ block: 'nearest' }); };
  if (opens.length > 0) rows.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing || event.target.closest('form[data-leave]')) return;
    const here = opens.findIndex((link) => link.closest('tr').contains(event.target));
    if (event.key === 'Enter' && here >= 0 && event.target.type === 'checkbox') opens[here].click();
    else if (event.key === 'ArrowDown') place(opens[Math.min(here + 1, opens.length - 1)]);
    else if (event.key === 'ArrowUp' && here > 0) place(opens[here - 1]);
    else return;
    event.preventDefault();
  });
  place(opens.find((link) => location.hash === '#' + link.closest('tr').id));
  for (const form of document.querySelectorAll('form[data-leave]')) {
    const said = () => JSON.stringify([...new FormData(form)]);
    const before = said();
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      const warning = form.querySelector('[data-leave-first]');
      if (said() === before || !warning.hidden) location.assign(form.dataset.leave);
      else warning.hidden = false;
    });
  }

  // A table pasted anywhere but into a field goes to be looked at, as if it had been sent by its own page.
  const pasted = document.querySelector('form[data-paste]');
  if (pasted) document.addEventListener('paste', (event) => {
    const block = event.clipboardData.getData('text/plain');
    if (event.target.closest('input, textarea, select') || !/[\t\n]/.test(block.trimEnd())) return;
    event.preventDefault();
    pasted.elements.block.value = block;
    pasted.submit();
  });

  // Long work: asked for again and again how far it is; once it has ended the page is shown anew.
  for (const job of document.querySelectorAll('[data-job]')) {
    const [told, bar] = [job.querySelector('[data-job-told]'), job.querySelector('progress')];
    const look = async () => {
      try {
        const answer = await fetch(job.dataset.job, { headers: { Accept: 'application/json' } });
        if (!answer.ok || answer.redirected) throw new Error('not told');
        const now = await answer.json();
        if (!now.goingOn) return location.reload();
        if (told.textContent !== now.told) told.textContent = now.told;
        [bar.max, bar.value] = [Math.max(now.of, 1), now.done];
      } catch { /* asked again below */ }
      setTimeout(look, 700);
    };
    setTimeout(look, 300);
  }

  // A field of facts saves itself when it is left; what the server says stands at the field, and the marks in the text follow. The button still saves all.
  for (const form of document.querySelectorAll('form[data-fields]')) {
    let turn = Promise.resolve();
    const save = async (input) => {
      const seen = form.elements[`seen.${input.name}`];
      const field = input.closest('.field');
      const told = field.querySelector('.told');
      const wrong = field.querySelector('.err');
      const body = new URLSearchParams({ __RequestVerificationToken: form.elements.__RequestVerificationToken.value, [input.name]: input.value, [seen.name]: seen.value });
      try {
        const answer = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'application/json' } });
        if (answer.redirected) throw new Error('not saved');
        const said = await answer.json();
        wrong.hidden = answer.ok;
        wrong.textContent = said.message ?? '';
        if (input.matches('.input')) input.toggleAttribute('aria-invalid', !answer.ok);
        told.textContent = answer.ok ? form.dataset.saved : '';
        if (!answer.ok) return;
        seen.value = said.seen;
        if (input.matches('.input') && document.activeElement !== input) input.value = said.value;
        field.classList.toggle(input.matches('.input') ? 'is-empty' : 'is-choice', said.value === '');
        if (said.value === '') return;
        for (const mark of document.querySelectorAll(`[data-mark="${CSS.escape(input.name)}"]`)) { mark.textContent = said.shown; mark.className = 'fact fact-done'; }
        for (const open of document.querySelectorAll(`[data-for="${CSS.escape(input.name)}"]`)) open.hidden = true;
      } catch { told.textContent = form.dataset.failed; }
    };
    form.addEventListener('change', ({ target }) => { if (form.elements[`seen.${target.name}`]) turn = turn.then(() => save(target)); });
  }

  // Passkeys: the browser makes or shows one, and the form carries its answer; nothing is sent while somebody types.
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const ids = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));
  const ask = async (options) => {
    const publicKey = { ...options, challenge: bytes(options.challenge) };
    if (!options.user) return navigator.credentials.get({ publicKey: { ...publicKey, allowCredentials: ids(options.allowCredentials) } });
    return navigator.credentials.create({ publicKey: { ...publicKey, user: { ...options.user, id: bytes(options.user.id) }, excludeCredentials: ids(options.excludeCredentials) } });
  };
  const told = ({ id, rawId, type, authenticatorAttachment, response }, extensions) => {
    const answer = { clientDataJSON: text(response.clientDataJSON) };
    for (const part of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) if (response[part]) answer[part] = text(response[part]);
    if (response.getTransports) answer.transports = response.getTransports();
    return JSON.stringify({ id, rawId: text(rawId), type, authenticatorAttachment, clientExtensionResults: extensions, response: answer });
  };
  if (window.PublicKeyCredential) for (const form of document.querySelectorAll('form[data-passkey]')) {
    const go = form.querySelector('[data-passkey-go]');
    const failed = form.querySelector('[data-passkey-failed]');
    for (const hint of form.querySelectorAll('[data-passkey-none]')) hint.hidden = true;
    go.hidden = false;
    for (const hint of form.querySelectorAll('[data-passkey-also]')) hint.hidden = false;
    go.addEventListener('click', async () => {
      if (form.getAttribute('aria-busy') === 'true') return;
      form.setAttribute('aria-busy', 'true');
      failed.hidden = true;
      try {
        const answer = await fetch(form.dataset.passkey, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
        if (form.elements.way) form.elements.way.value = 'passkey';
        if (answer.ok && !answer.redirected) {
          const made = await ask(await answer.json());
          form.elements.passkey.value = told(made, made.getClientExtensionResults());
        } else if (answer.status !== 422) throw new Error('not asked');
        form.submit();
      } catch {
        failed.hidden = false;
        form.removeAttribute('aria-busy');
      }
    });
    // Whoever comes back by the browser's button finds it ready again.
    window.addEventListener('pageshow', () => form.removeAttribute('aria-busy'));
  }

  // Letters of a new password are counted here; how easily it is guessed the server says, once the form is sent.
  for (const meter of document.querySelectorAll('[data-meter]')) document.getElementById(meter.dataset.meter).addEventListener('input', (event) => {
    const count = event.target.value.normalize('NFKC').length;
    meter.hidden = count === 0;
    meter.textContent = (count < Number(meter.dataset.least) ? meter.dataset.few : meter.dataset.enough).replace('{0}', count);
  });

  const keySwitch = document.querySelector('[data-keys]');
  if (!keySwitch) return;
  const box = keySwitch.querySelector('input');
  // Only whether keys are wanted is remembered, never an answer. Storage may be forbidden; then it lasts for this page.
  const remember = { get: () => { try { return localStorage.getItem('sonae-keys'); } catch { return null; } },
    set: (value) => { try { localStorage.setItem('sonae-keys', value); } catch { /* for this page only */ } } };
  box.checked = remember.get() !== 'off';
  keySwitch.hidden = false;
  box.addEventListener('change', () => remember.set(box.checked ? 'on' : 'off'));

  let sent = false;
  document.addEventListener('keydown', (event) => {
    if (!box.checked || sent || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const answer = document.querySelector(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
    if (!answer) return;
    sent = true;
    answer.click();
  });
  // Coming back by the browser's button shows the same page alive again.
  window.addEventListener('pageshow', () => { sent = false; });
})();
