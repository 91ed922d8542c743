export const table = (rows, columns) => {
  const all = [...rows];
  const names = columns ?? [...new Set(all.flatMap((row) => Object.keys(row)))];
  const escaped = (text) => String(text ?? '').replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  const line = (tag, texts) => `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  const lines = all.map((row) =>
    line(
      'td',
      names.map((name) => row[name]),
    ),
  );
  return Deno.jupyter.html`<table>${[line('th', names), ...lines].join('')}</table>`;
};
