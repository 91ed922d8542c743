/** A script that did not arrive leaves controls that do nothing. One sentence says so, however many are lost. */
document.addEventListener(
  'astro:hydration-error',
  () => {
    const reload = document.createElement('button');
    reload.textContent = 'Reload';
    reload.addEventListener('click', () => location.reload());
    const notice = document.createElement('p');
    notice.className = 'lost-scripts';
    notice.setAttribute('role', 'alert');
    notice.append('A script did not arrive: some of this page does nothing. ', reload);
    document.body.append(notice);
  },
  { once: true },
);
