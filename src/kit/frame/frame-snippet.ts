import { escapeHtml } from '../../text/escape.ts';

export interface Framed {
  readonly address: string;
  readonly title: string;
  /** In CSS pixels, until the page in the frame has said its own. */
  readonly height: number;
  /** More attributes of the frame, as HTML has them. */
  readonly attributes?: string;
  /** What the page in the frame calls its messages. */
  readonly schema: string;
  /** More of the script, a line: what is done with a message of other kinds. */
  readonly hears?: string;
}

/** The HTML that frames a page of the book in another site, and a script that gives the frame the height it asks for. */
export const frameSnippet = ({ address, title, height, attributes = '', schema, hears }: Framed): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border: 0"${attributes}></iframe>
<script>
  {
    const frame = document.currentScript.previousElementSibling;
    addEventListener('message', ({ origin, source, data }) => {
      if (origin !== '${new URL(address).origin}' || source !== frame.contentWindow) return;
      if (data?.schema !== '${schema}' || data.version !== 1) return;
      if (data.type === 'height') frame.style.height = data.height + 'px';
${hears === undefined ? '' : `      ${hears}\n`}    });
  }
</script>`;
