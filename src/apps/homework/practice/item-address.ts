import { conceptOf, fewestStatements } from '../../../judge/concepts/index.ts';
import type { Difficulty } from '../../../judge/generate/lists.ts';
import { isConceptId, isProblemKind, topicOf, topics, type Item, type Topic } from '../../../judge/practice/item.ts';
import { difficultySetting } from '../check/options.ts';
import {
  choiceSetting,
  clearSettings,
  hiddenSetting,
  numberSetting,
  readSettings,
  textSetting,
  writeSettings,
  type SettingsTable,
} from '../../../kit/settings/url-state.ts';
import { seedDomain } from '../../../text/bounds.ts';
import { namesItem, namespace } from './places.ts';

/** Everything that tells one item from another, as a link holds it. */
interface Address {
  readonly subject: Topic;
  readonly difficulty: Difficulty;
  readonly seed: number;
  /** Of a question of understanding: how many statements. */
  readonly count: number;
  /** Of a question of understanding: a statement that is among them; empty where any will do. */
  readonly including: string;
}

const namesOf = <K extends string>(list: readonly (readonly [K, string])[]): Readonly<Record<K, string>> =>
  Object.fromEntries(list) as Record<K, string>;

const mostStatements = 50;
const longestId = 100;

const table: SettingsTable<Address> = {
  subject: choiceSetting('divergence', 'the subject', namesOf(topics.map(({ topic, name }) => [topic, name]))),
  difficulty: difficultySetting,
  seed: numberSetting(1, seedDomain),
  count: hiddenSetting(
    numberSetting(4, { name: 'the statements', min: fewestStatements, max: mostStatements, integer: true }),
  ),
  including: hiddenSetting(textSetting('', 'a statement', longestId)),
};

/** The parts of an address that each kind of item has. */
const problemTable = { subject: table.subject, difficulty: table.difficulty, seed: table.seed };
const conceptTable = { subject: table.subject, seed: table.seed, count: table.count, including: table.including };

const itemAt = ({ subject, difficulty, seed, count, including }: Address): Item => {
  if (isProblemKind(subject)) return { type: 'problem', kind: subject, difficulty, seed };
  const most = conceptOf(subject).statements.length;
  const named = including === '' ? {} : { including };
  return { type: 'concept', concept: subject, seed, count: Math.min(count, most), ...named };
};

export interface FoundItem {
  /** Null where the link names no item. */
  readonly item: Item | null;
  /** A sentence for each thing that the link has wrong. */
  readonly problems: readonly string[];
}

/** The item that a query string names. Never throws. */
export const itemFrom = (query: string): FoundItem => {
  if (!namesItem(query)) return { item: null, problems: [] };
  const { values, problems } = readSettings(table, namespace, new URLSearchParams(query), 'page');
  return { item: itemAt(values), problems };
};

/** The query string with the item in it, and everything else of it as it was. */
export const queryWith = (item: Item, query = ''): string => {
  const params = new URLSearchParams(query);
  clearSettings(namespace, params);
  const subject = topicOf(item);
  if (item.type === 'problem') {
    const { difficulty, seed } = item;
    writeSettings(problemTable, namespace, { subject, difficulty, seed }, params);
  } else {
    const { seed, count, including = '' } = item;
    writeSettings(conceptTable, namespace, { subject, seed, count, including }, params);
  }
  return `?${params.toString()}`;
};

export const isSameItem = (a: Item, b: Item): boolean => queryWith(a) === queryWith(b);

/** The same item with another seed; a statement that had to be in it need not be any more. */
export const withSeed = (item: Item, seed: number): Item => {
  if (item.type === 'problem') return { ...item, seed };
  const { type, concept, count } = item;
  return { type, concept, count, seed };
};

/** An item's name and difficulty: «KL divergence, easy». */
export const titleOf = (item: Item): string => {
  const name = topics.find(({ topic }) => topic === topicOf(item))?.name ?? '';
  return isConceptId(topicOf(item)) || item.type === 'concept' ? name : `${name}, ${item.difficulty}`;
};
