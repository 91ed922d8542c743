/** What a platform makes of an exported question: as much of Moodle and of QTI as these files ask for. */

export interface Marked {
  /** Of 1. */
  readonly score: number;
  /** As plain text, without its markup. */
  readonly feedback: string;
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const plain = (html: string): string =>
  unescaped(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

const all = (xml: string, pattern: RegExp): string[][] => [...xml.matchAll(pattern)].map((match) => match.slice(1));

/** The questions of a Moodle file, each as what marks an answer: the first whose tolerance reaches. */
export const moodleQuestions = (xml: string): readonly ((answer: number) => Marked)[] =>
  all(xml, /<question type="numerical">([\s\S]*?)<\/question>/g).map(([question = '']) => {
    const answers = all(
      question,
      /<answer fraction="(\d+)"[^>]*>\s*<text>(.*?)<\/text>\s*<feedback[^>]*>\s*<text>([\s\S]*?)<\/text>[\s\S]*?<tolerance>(.*?)<\/tolerance>/g,
    );
    return (given) => {
      const [fraction, , feedback] = answers.find(
        ([, text, , tolerance]) => text === '*' || Math.abs(given - Number(text)) <= Number(tolerance),
      ) ?? ['0', '', ''];
      return { score: Number(fraction) / 100, feedback: plain(unescaped(feedback ?? '')) };
    };
  });

const outcomeIn = (branch: string, name: string): string =>
  new RegExp(`identifier="${name}">\\s*<qti-base-value[^>]*>(.*?)<`).exec(branch)?.[1] ?? '';

/** A QTI 3 item as what marks an answer: the outcomes of the first branch whose condition holds. */
export const qtiQuestion = (xml: string): ((answer: number) => Marked & { readonly identifier: string }) => {
  const branches = all(
    xml,
    /<qti-response-else-if>\s*<qti-equal tolerance-mode="absolute" tolerance="(\S+) (\S+)">[\s\S]*?<qti-base-value base-type="float">(.*?)<\/qti-base-value>\s*<\/qti-equal>([\s\S]*?)<\/qti-response-else-if>/g,
  );
  const [[otherwise = ''] = []] = all(xml, /<qti-response-else>([\s\S]*?)<\/qti-response-else>/g);
  const feedbacks = new Map(
    all(
      xml,
      /<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="(.*?)"[^>]*>([\s\S]*?)<\/qti-modal-feedback>/g,
    ).map(([identifier = '', body = '']) => [identifier, plain(body)]),
  );
  return (given) => {
    const branch = branches.find(
      ([below, above, value]) => given >= Number(value) - Number(below) && given <= Number(value) + Number(above),
    );
    const outcomes = branch?.[3] ?? otherwise;
    const identifier = outcomeIn(outcomes, 'FEEDBACK');
    return { score: Number(outcomeIn(outcomes, 'SCORE')), identifier, feedback: feedbacks.get(identifier) ?? '' };
  };
};
