import { moodleWords } from './moodle-words.ts';
import { plainName } from './parameters.ts';

/**
 * What a column's name says of it. `answer` is said outright; `question` is the wording or the number of a question, and
 * `quantity` what was asked for: the answers may stand beneath both. `solution` may be the student's or the teacher's.
 */
export type Meaning =
  'answer' | 'question' | 'quantity' | 'solution' | 'rightAnswer' | 'points' | 'time' | 'other' | 'student';

/** How a column names its student, the best first; only the second kind takes several columns together. */
export const studentKinds = ['name', 'partOfName', 'id', 'address'] as const;
export type StudentKind = (typeof studentKinds)[number];

/** A plain name without the number of its question: “Response 1”, “解答1”. */
const withoutNumber = (name: string): string =>
  plainName(name)
    .replace(/ ?\d+$/, '')
    .trim();

const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);

const namesOf: readonly (readonly [Meaning, readonly string[]])[] = [
  [
    'answer',
    [
      ...words(
        'answer, answers, response, responses, your answer, my answer, student answer, final answer, submission',
      ),
      ...words(
        'antwort, antworten, ihre antwort, deine antwort, reponse, votre reponse, respuesta, risposta, resposta',
      ),
      ...words('回答, 回答内容, 答え, 答案, 你的答案, 답변, 답안, ответ, ваш ответ'),
      ...moodleWords('answer'),
    ],
  ],
  [
    'rightAnswer',
    [
      ...words(
        'expected, expected value, reference, ground truth, key, answer key, solution key, target, target value, truth',
      ),
      ...words(
        'true value, reference value, correct value, model solution, sample solution, correct, correct solution',
      ),
      ...words(
        'musterlösung, richtige lösung, erwarteter wert, erwartetes ergebnis, sollwert, wahrer wert, richtig, referenz',
      ),
      ...words(
        'corrigé, réponse attendue, valeur attendue, valeur correcte, respuesta esperada, valor esperado, valor correcto',
      ),
      ...words('risposta attesa, valore atteso, valore corretto, resposta esperada, valor correto, goed antwoord'),
      ...words('标准答案, 参考答案, 模範解答, 正答, 모범답안, эталон, эталонный ответ'),
      ...moodleWords('rightAnswer'),
    ],
  ],
  ['solution', words('solution, lösung, solución, soluzione, solução, oplossing, решение, 解')],
  ['quantity', words('value, result, ergebnis, resultat, resultado, risultato, estimate, wert, valeur, valor, valore')],
  [
    'points',
    [
      ...words(
        'points, point, score, scores, grade, grades, mark, marks, total points, max points, maximum points, percent',
      ),
      ...words(
        'final score, current score, total score, raw score, max score, points possible, credit, difference, error, rank',
      ),
      ...words(
        'n correct, n incorrect, incorrect, is correct, answer correct, punkte, punktzahl, bewertung, note, noten, prozent',
      ),
      ...words(
        'puntos, puntuación, calificación, nota, voto, punteggio, valutazione, pontos, pontuação, cijfer, оценка, баллы',
      ),
      ...words('得点, 点数, 評点, 分数, 得分, 成绩, 점수'),
    ],
  ],
  [
    'time',
    [
      ...words(
        'timestamp, time, date, start, end, start time, end time, start date, end date, started, started on, completed',
      ),
      ...words(
        'completed on, completion time, submitted, submitted at, submitted on, submission time, date submitted, submitdate',
      ),
      ...words(
        'recorded date, created, created at, updated at, last modified, time taken, duration, finished, duration in seconds',
      ),
      ...words(
        'zeitstempel, datum, uhrzeit, dauer, begonnen, begonnen am, beendet, beendet am, abgeschlossen, verbrauchte zeit',
      ),
      ...words(
        'horodateur, heure, durée, commencé le, marca temporal, fecha, hora, duración, ora, durata, carimbo de data hora',
      ),
      ...words('タイムスタンプ, 时间戳, 타임스탬프, отметка времени'),
    ],
  ],
  [
    'other',
    [
      ...words(
        'state, status, attempt, attempts, section, group, course, progress, ip address, ipaddress, ip, user language',
      ),
      ...words('question text, location latitude, location longitude, distribution channel, response type'),
      ...words(
        'external reference, feedback, comment, comments, remark, remarks, notes, grader, section id, section sis id',
      ),
      ...words('root account, tries, institution, department, school, lastpage, last page, type, item, flag, lateness'),
      ...words('zustand, versuch, état, estado, stato, tentative, gruppe'),
    ],
  ],
];

const studentNamesOf: readonly (readonly [StudentKind, readonly string[]])[] = [
  [
    'name',
    [
      ...words(
        'student, students, name, full name, your name, student name, learner, pupil, participant, candidate, respondent',
      ),
      ...words(
        'display name, nom complet, nom et prénom, étudiant, estudiante, alumno, studente, aluno, studierende, teilnehmer',
      ),
      ...words(
        'teilnehmerin, student naam, naam, navn, namn, nimi, jméno, meno, név, имя и фамилия, фио, студент, όνομα',
      ),
      ...words('氏名, 名前, お名前, 姓名, 学生, 学生姓名, 生徒, 성명, 학생, 이름'),
      ...moodleWords('fullName'),
    ],
  ],
  [
    'partOfName',
    [
      ...words(
        'first, last, given name, family name, forename, recipient first name, recipient last name, middle name',
      ),
      ...words(
        'prénom, nom, nombre, nombres, apellidos, apellido, nome, cognome, sobrenome, familienname, nachname, vorname',
      ),
      ...moodleWords('surname'),
      ...moodleWords('givenName'),
    ],
  ],
  [
    'id',
    words('student id, id, response id, sid, sis id, user id, username, login, index, 学号, 学籍番号, 学生番号, 학번'),
  ],
  ['address', words('email, e mail, email address, mail, courriel, адрес электронной почты, メールアドレス')],
];

/** Words that stand for a student in a longer name, the best first, as `studentKinds`. */
const studentPatterns: readonly RegExp[] = [
  /\b(student|name|full name|learner|pupil|participant|candidate|nom complet|alumno|studierende|teilnehmer)\b/,
  /\b(first ?name|last ?name|sur ?name|given name|family name|vorname|nachname|prenom|nom|apellidos?|nombre)\b/,
  /\b(id|matrikel\w*|matriculation|number|nr|no|user ?name|user|login|index)\b/,
  /\b(e ?mail|mail|address)\b/,
];

const answerWord = /\b(answers?|response|antwort|losung|reponse|respuesta|risposta|resposta)\b/;
const quantityWord =
  /\b(result|value|ergebnis|resultat|d kl|dkl|kl|kld|nats?|bits?|divergence|divergenz|entropy|elbo)\b/;
const rightWord =
  /^(expected|correct|right|model|reference|true|official|accepted|acceptable|instructor|teacher)\b|\b(erwartet\w*|richtig\w*|korrekt\w*|attendue?s?|correct[ao]s?|corrett[aoi]|esperad[ao]s?|juiste?|goede?)\b/;
const notOfTheAnswer =
  /\b(id|type|time|date|status|count|length|number|points?|score|feedback|correct|incorrect|wrong)\b/;

/** “88123: …” as Canvas has it, “Q1. …” as LimeSurvey has it, or a sentence that asks. */
const isWording = (name: string): boolean =>
  /^\s*(?:\d+:|q\d+[.:])\s/i.test(name) || (/[?？؟]\s*$/.test(name) && name.length > 8) || name.length > 60;

/** “Question 2” is one; “Question” alone is the text that all were given. */
const questionNames = words('question, questions, frage, pregunta, domanda, pergunta, vraag, вопрос, 問題, 试题, 질문');

const plainSet = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(withoutNumber));
const wholeNames = namesOf.map(([meaning, names]) => [meaning, plainSet(names)] as const);
const wholeStudentNames = studentNamesOf.map(([kind, names]) => [kind, plainSet(names)] as const);
const wholeQuestionNames = plainSet(questionNames);

const longestName = 300;

const meaningOfWhole = (plain: string, hasNumber: boolean): Meaning | null => {
  if (wholeQuestionNames.has(plain)) return hasNumber ? 'question' : 'other';
  return wholeNames.find(([, names]) => names.has(plain))?.[0] ?? null;
};

const studentKindOfWhole = (plain: string): StudentKind | null =>
  wholeStudentNames.findLast(([, names]) => names.has(plain))?.[0] ?? null;

const meaningOfPhrase = (plain: string): Meaning | null => {
  const short = plain.split(' ').length <= 5;
  const saysAnswer = answerWord.test(plain);
  if (short && rightWord.test(plain) && (saysAnswer || quantityWord.test(plain))) return 'rightAnswer';
  if (short && /^(points?|score|feedback|time|date|max|total|comments?)\b/.test(plain)) return 'points';
  if (/\b(points|score|feedback)$/.test(plain)) return 'points';
  if (saysAnswer && !(short && notOfTheAnswer.test(plain))) return 'answer';
  if (saysAnswer) return 'other';
  return quantityWord.test(plain) ? 'quantity' : null;
};

/** What kind of name of a student a column's name is; null where it is none. A student id is an id. */
export const studentKindOf = (name: string): StudentKind | null => {
  const plain = plainName(name.slice(0, longestName));
  const phrase = studentPatterns.findLastIndex((pattern) => pattern.test(plain));
  return studentKindOfWhole(withoutNumber(plain)) ?? studentKinds[phrase] ?? null;
};

/** Whether a cell is, as a whole, a name that columns have. */
export const isColumnName = (cell: string): boolean => {
  if (cell.length > longestName) return false;
  const plain = withoutNumber(cell);
  return plain !== '' && (meaningOfWhole(plain, true) !== null || studentKindOfWhole(plain) !== null);
};

const asksForTheStudent = (plain: string): boolean =>
  /\byour\b/.test(plain) && studentPatterns.some((pattern) => pattern.test(plain)) && !answerWord.test(plain);

const isOfPoints = /^\d+[.,]\d+$|[^/]\/ ?\d+(?:[.,]\d+)?$|\[(?:score|feedback|points)\]$|^(?:points|feedback) - /i;

/** What a column's name says; null where it says nothing. */
export const meaningOf = (written: string): Meaning | null => {
  const name = written.trim().slice(0, longestName);
  const plain = withoutNumber(name);
  if (isOfPoints.test(name)) return 'points';
  if (/^(?:\d{1,3}|q ?\d+|qid\d+(?:_text)?)$/i.test(name)) return 'question';
  const whole = meaningOfWhole(plain, /\d\W*$/.test(name)) ?? (studentKindOfWhole(plain) && 'student');
  if (whole !== null) return whole;
  if (isWording(written)) {
    if (asksForTheStudent(plain)) return 'student';
    return rightWord.test(plain) && !name.endsWith('?') ? 'rightAnswer' : 'question';
  }
  return meaningOfPhrase(plain) ?? (studentKindOf(name) && 'student');
};

/** Whether a name says for what it asks: a divergence, an entropy, a value. */
export const namesQuantity = (name: string): boolean => quantityWord.test(plainName(name.slice(0, longestName)));

/** The names that ASCII cannot write, in lower case, by which the encoding of a file is told. */
export const namesBeyondAscii = (): ReadonlySet<string> =>
  new Set(
    [...namesOf, ...studentNamesOf]
      .flatMap(([, names]) => names)
      .map((name) => name.normalize('NFC').toLowerCase())
      .filter((name) => /[^\0-\x7f]/.test(name)),
  );
