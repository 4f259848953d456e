// Additions only: every page works without this file.
(() => {
  'use strict';
  for (const hint of document.querySelectorAll('[data-no-script]')) hint.hidden = true;
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
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
