import { escapeHtml } from '../../../text/escape.ts';

/**
 * The HTML that frames a question in a course page: the frame, and a script that gives it the height it asks for and hands
 * its verdicts on. The script hears this frame and its origin alone.
 */
export const courseSnippet = (address: string, title: string): string => {
  const { origin } = new URL(address);
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="420" style="border: 0"></iframe>
<script>
  {
    const frame = document.currentScript.previousElementSibling;
    addEventListener('message', ({ origin, source, data }) => {
      if (origin !== '${origin}' || source !== frame.contentWindow) return;
      if (data?.schema !== 'elbook.homework' || data.version !== 1) return;
      if (data.type === 'height') frame.style.height = data.height + 'px';
      if (data.type === 'verdict') console.log(data.id, data.verdict, data.score);
    });
  }
</script>`;
};
