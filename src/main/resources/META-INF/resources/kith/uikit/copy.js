// Copies what a button carries. One listener serves every button of the page, those that come later too.
(() => {
  if (window.kithCopies) return;
  window.kithCopies = true;

  const byHand = (text) => {
    const area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    area.style.position = 'fixed';
    area.style.opacity = '0';
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error('not copied'));
  };

  const say = (button, words) => {
    const label = button.dataset.label ?? button.textContent;
    button.dataset.label = label;
    button.textContent = words;
    button.setAttribute('aria-live', 'polite');
    window.setTimeout(() => { button.textContent = label; }, 2000);
  };

  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    if (!button) return;
    const words = button.getAttribute('data-copy');
    const text = button.hasAttribute('data-copy-link') ? new URL(words, document.baseURI).href : words;
    const copying = navigator.clipboard ? navigator.clipboard.writeText(text).catch(() => byHand(text)) : byHand(text);
    copying.then(() => {
      button.focus();
      say(button, button.dataset.copied);
    }, () => say(button, 'Select the text to copy it'));
  });
})();
