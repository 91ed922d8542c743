import { createHash } from 'node:crypto';

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const policy = (directives: readonly string[]): string =>
  `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`;

/**
 * The text of the sandboxed frame: its policy stands on top of the host page's, which it inherits, and leaves no network
 * at all. It runs the boot script, and what that one starts.
 */
export const frameText = (boot: string): string =>
  `<!doctype html><meta charset="utf-8">${policy([
    "default-src 'none'",
    `script-src 'unsafe-eval' ${hashOf(boot)}`,
    'worker-src blob:',
  ])}<script>${boot}</script>`;

/** The page of the book's origin that alone may evaluate. `script` is the address of its program. */
export const hostPage = (boot: string, script: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Runs the code of cells</title>
<meta name="robots" content="noindex">
${policy([
  "default-src 'none'",
  `script-src 'self' 'unsafe-eval' ${hashOf(boot)}`,
  'worker-src blob:',
  "connect-src 'self'",
])}
<script src="${script}" defer></script>
</head>
<body></body>
</html>
`;
