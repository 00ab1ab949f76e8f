'use strict';
// Everything works without this script. With it a file can be dropped anywhere, one that is too large is
// refused before it is sent, and waiting is shown.

const form = document.querySelector('form');
const input = form.querySelector('input[type=file]');
const status = form.querySelector('[role=status]');
const waiting = form.querySelector('.waiting');
let timer;

function rest() {
  clearInterval(timer);
  waiting.hidden = true;
  status.textContent = '';
}

function wait() {
  const begun = Date.now();
  const elapsed = waiting.querySelector('span');
  const show = () => {
    elapsed.textContent = form.dataset.elapsed + Math.round((Date.now() - begun) / 1000);
  };
  clearInterval(timer);
  timer = setInterval(show, 1000);
  show();
  waiting.hidden = false;
}

form.addEventListener('submit', event => {
  rest();
  const file = input.files[0];
  if (file && file.size > Number(input.dataset.most)) {
    event.preventDefault();
    status.textContent = form.dataset.large;
  } else if (event.submitter && event.submitter.hasAttribute('formaction')) {
    status.textContent = form.dataset.download;
  } else {
    status.textContent = form.dataset.busy;
    wait();
  }
});

// Who comes back from the result does not wait any more.
addEventListener('pageshow', rest);

addEventListener('dragover', event => {
  event.preventDefault();
  document.body.classList.add('dragging');
});
addEventListener('dragleave', () => document.body.classList.remove('dragging'));
addEventListener('drop', event => {
  event.preventDefault();
  document.body.classList.remove('dragging');
  if (event.dataTransfer.files.length > 0) {
    input.files = event.dataTransfer.files;
    input.focus();
  }
});
