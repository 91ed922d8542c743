/**
 * Tables as programs write them, each with the verdicts decided before it was run: C right, I wrong, U unreadable, B without
 * an answer. The problem is the notes' homework, q = N(6, 16) and p = N(0, 1), whose divergence is 24.1137 nats, 34.7888 bits.
 */
export interface ClassTable {
  readonly name: string;
  readonly source: string;
  readonly file: string;
  readonly wanted: string;
}

const table = (name: string, source: string, wanted: string, lines: readonly string[]): ClassTable => ({
  ...{ name, source, wanted },
  file: `${lines.join('\n')}\n`,
});

const right = 'Ahn:C; Bell:I';
const rightInFull = 'Ahn Jo:C; Bell Kim:I';

const qualtricsIds = (count: number): string =>
  Array.from({ length: count }, (_, i) => `"{""ImportId"":""QID${i}""}"`).join(',');

/** Those that were found wrong first, `judge-class-failures.json`. */
export const reported: readonly ClassTable[] = [
  table('the right answer before the student’s', 'own; layout as quiz tools export it', 'jo:C; kim:I', [
    'Username,Question,Correct Answer,Student Answer,Points',
    'jo,KL,24.1137,24.11,1',
    'kim,KL,24.1137,48.23,0',
  ]),
  table('the right answer before “Answer”', 'own', right, [
    'Student,Correct answer,Answer',
    'Ahn,24.1137,24.11',
    'Bell,24.1137,48.23',
  ]),
  table('Canvas, student analysis', 'instructure/canvas-lms#2202', 'Jo Ahn:C; Kim Bell:I', [
    'name,id,sis_id,section,section_id,section_sis_id,submitted,attempt,"88123: Let q = N(6, 16)',
    'and p = N(0, 1).',
    'D(q || p) = ?",1.0,n correct,n incorrect,score',
    'Jo Ahn,101,u101,A,7,s7,2026-10-01 10:00:00 UTC,1,24.11,1.0,1,0,1.0',
    'Kim Bell,102,u102,A,7,s7,2026-10-01 10:03:00 UTC,1,48.23,0.0,0,1,0.0',
  ]),
  table('Canvas, gradebook', 'PrairieLearn/PrairieLearn#4547', 'Ahn, Jo:C; Bell, Kim:I', [
    'Student,ID,SIS User ID,SIS Login ID,Section,"KL homework (12345)"',
    '"    Points Possible",,,,,10',
    '"Ahn, Jo",101,u101,jahn,Sec A,24.11',
    '"Bell, Kim",102,u102,kbell,Sec A,48.23',
  ]),
  table('Moodle, responses', 'Moodle, mod/quiz/report/responses', 'Ahn Jo:C; Bell Kim:B', [
    'Last name,First name,Email address,State,Grade/10.00,Response 1',
    'Ahn,Jo,jo@x.org,Finished,10.00,24.11',
    'Bell,Kim,kim@x.org,Finished,0.00,-',
    '"Overall average",,,,5.00,',
  ]),
  table('the unit in the name of the column', 'own', right, ['Name,Answer (bits)', 'Ahn,34.79', 'Bell,24.11']),
  table('Qualtrics', 'ropensci/qualtRics#187, gesistsa/rio#101, expectedparrot/edsl#683', rightInFull, [
    'StartDate,EndDate,Status,IPAddress,Progress,ResponseId,RecipientLastName,RecipientFirstName,Q1',
    'Start Date,End Date,Response Type,IP Address,Progress,Response ID,Recipient Last Name,Recipient First Name,What is the KL divergence?',
    qualtricsIds(9),
    '2026-10-01 10:00:00,2026-10-01 10:02:00,0,1.2.3.4,100,R_1,Ahn,Jo,24.11',
    '2026-10-01 10:00:00,2026-10-01 10:02:00,0,1.2.3.5,100,R_2,Bell,Kim,48.23',
  ]),
  table('Numbers, its title first', 'SpartnerNL/Laravel-Excel#1003', right, [
    'Table 1',
    'Name,Answer',
    'Ahn,24.11',
    'Bell,48.23',
  ]),
  table('Moodle in Italian', 'Moodle’s Italian names', rightInFull, [
    'Cognome,Nome,Indirizzo email,Stato,Valutazione/10,Risposta 1',
    'Ahn,Jo,jo@x.org,Completato,"10,00","24,11"',
    'Bell,Kim,kim@x.org,Completato,"0,00","48,23"',
  ]),
];

/** Those of the review's list, rebuilt from what it says of them. */
export const reviewed: readonly ClassTable[] = [
  table('a mark before sep=', 'alexcaza/export-to-csv#119', right, [
    '\ufeffsep=;',
    'Name;Answer',
    'Ahn;24,11',
    'Bell;48,23',
  ]),
  table('Google Forms', 'Google Forms, the question as the column’s name', 'jo@x.org:C; kim@x.org:I', [
    'Timestamp,Email Address,What is D(q || p)?',
    '2026/10/01 10:00:00 AM GMT+2,jo@x.org,24.11',
    '2026/10/01 10:01:00 AM GMT+2,kim@x.org,48.23',
  ]),
  table('Google Forms in German', 'Google Forms', 'Ahn:C; Bell:I', [
    'Zeitstempel,Name,Wie groß ist die Divergenz?',
    '01.10.2026 10:00:00,Ahn,"24,11"',
    '01.10.2026 10:01:00,Bell,"48,23"',
  ]),
  table('Moodle, every row', 'Moodle quiz report “Responses”', 'Ahn Jo:C; Bell Kim:B; Cho Lee:B', [
    'Last name,First name,Email address,State,Started on,Completed,Time taken,Grade/10.00,Response 1',
    'Ahn,Jo,jo@x.org,Finished,1 October 2026  10:00 AM,1 October 2026  10:02 AM,2 mins,10.00,24.11',
    'Bell,Kim,kim@x.org,Finished,1 October 2026  10:00 AM,1 October 2026  10:03 AM,3 mins,0.00,-',
    'Cho,Lee,lee@x.org,Never submitted,1 October 2026  10:00 AM,-,-,-,-',
    '"Overall average",,,,,,,5.00,',
  ]),
  table('Moodle in German', 'Moodle', rightInFull, [
    'Nachname;Vorname;E-Mail-Adresse;Status;Begonnen am;Beendet;Verbrauchte Zeit;Bewertung/10,00;Antwort 1',
    'Ahn;Jo;jo@x.org;Beendet;1. Oktober 2026 10:00;1. Oktober 2026 10:02;2 Minuten;10,00;24,11',
    'Bell;Kim;kim@x.org;Beendet;1. Oktober 2026 10:00;1. Oktober 2026 10:02;2 Minuten;0,00;48,23',
  ]),
  table('two answers', 'decidim/decidim#8327', rightInFull, [
    'Last name,First name,Response 1,Response 2',
    'Ahn,Jo,24.11,2.04',
    'Bell,Kim,48.23,24.11',
  ]),
  table('Moodle with the right answer', 'Moodle quiz report “Responses”', rightInFull, [
    'Last name,First name,Right answer 1,Response 1',
    'Ahn,Jo,24.1137,24.11',
    'Bell,Kim,24.1137,48.23',
  ]),
  table('Microsoft Forms', 'Microsoft Forms', right, [
    'ID,Start time,Completion time,Email,Name,Total points,What is the KL divergence?,Points - What is the KL divergence?',
    '1,10/1/26 10:00:00,10/1/26 10:02:00,jo@x.org,Ahn,1,24.11,1',
    '2,10/1/26 10:00:00,10/1/26 10:02:00,kim@x.org,Bell,0,48.23,0',
  ]),
  table('LimeSurvey', 'Coursemology/coursemology2#3045', right, [
    '"id. Response ID","submitdate. Date submitted","lastpage. Last page","name. Your name","Q1. For q = N(6, 16) and p = N(0, 1), what is the divergence?"',
    '"1","2026-10-01 10:00:00","3","Ahn","24.11"',
    '"2","2026-10-01 10:00:00","3","Bell","48.23"',
  ]),
  table('Gradescope', 'Gradescope', rightInFull, [
    'First Name,Last Name,SID,Email,Question 1 Answer,Score',
    'Ahn,Jo,101,jo@x.org,24.11,1.0',
    'Bell,Kim,102,kim@x.org,48.23,0.0',
  ]),
  table('an apostrophe against formulas', 'Automattic/jetpack#51104', right, ["Name,Answer", "Ahn,24.11", "Bell,'-24.11"]), // prettier-ignore
  table('a quoted answer of two lines', 'own', right, ['Name,Answer', 'Ahn,"24.11', 'nats"', 'Bell,48.23']),
  table('decimal commas that part cells', 'own', 'Ahn:U', ['Name,Answer', 'Ahn,x', 'Bell,24,11']),
  table('bars', 'own', right, ['Name|Answer', 'Ahn|24,11', 'Bell|48,23']),
  table('empty cells at the end', 'Excel', right, ['Name;Answer;;;', 'Ahn;24,11;;;', 'Bell;48,23;;;']),
  table('two exports, one after the other', 'own', right, [
    '\ufeffName,Answer',
    'Ahn,24.11',
    '\ufeffName,Answer',
    'Bell,48.23',
  ]),
  table('two attempts', 'own', 'Ahn:I; Ahn:C', ['Name,Attempt,Answer', 'Ahn,1,48.23', 'Ahn,2,24.11']),
  table('French', 'Moodle', rightInFull, [
    'Nom de famille;Prénom;Adresse de courriel;État;Note/10,00;Réponse 1',
    'Ahn;Jo;jo@x.org;Terminé;10,00;24,11 nats',
    'Bell;Kim;kim@x.org;Terminé;0,00;48,23',
  ]),
  table('Spanish', 'Moodle', rightInFull, [
    'Apellido(s),Nombre,Dirección de correo,Estado,"Calificación/10,00",Respuesta 1',
    'Ahn,Jo,jo@x.org,Finalizado,"10,00","24,11"',
    'Bell,Kim,kim@x.org,Finalizado,"0,00","48,23"',
  ]),
  table('one column', 'own', ':C; :I', ['24.11', '48.23']),
  table('a number in the answer’s name', 'own', right, ['Name;Frage 1', 'Ahn;24,11', 'Bell;48,23']),
  table('an id right of the answer', 'own', '1001:C; 1002:I', ['24.11,1001', '48.23,1002']),
  table('German Excel made a date of an answer', 'ApamaCommunity/apama-log-analyzer#5', 'Ahn:C; Bell:U', [
    'Name;Antwort',
    'Ahn;24,11',
    'Bell;24. Nov',
  ]),
];

/** More of the same kinds. */
export const further: readonly ClassTable[] = [
  table('“Expected value” beside “Response”', 'own', right, [
    'Student,Response,Expected value,Difference',
    'Ahn,24.11,24.1137,0.0037',
    'Bell,48.23,24.1137,24.1163',
  ]),
  table('“Model answer”, then “Your answer”', 'own', right, [
    'Full name,Model answer,Your answer,Max points',
    'Ahn,24.1137,24.11,5',
    'Bell,24.1137,48.23,5',
  ]),
  table('“Musterlösung” and “Lösung”', 'own', right, [
    'Name;Musterlösung;Lösung;Punkte',
    'Ahn;24,1137;24,11;1',
    'Bell;24,1137;48,23;0',
  ]),
  table('“Richtige Antwort 1” before “Antwort 1”', 'Moodle in German', rightInFull, [
    'Nachname,Vorname,Frage 1,Richtige Antwort 1,Antwort 1',
    'Ahn,Jo,Wie groß ist D?,"24,1137","24,11"',
    'Bell,Kim,Wie groß ist D?,"24,1137","48,23"',
  ]),
  table('“Solution” alone is the student’s', 'own', right, ['Student,Solution', 'Ahn,24.11', 'Bell,48.23']),
  table('“Answer key” and “Submitted”', 'own', right, [
    'Student,Answer key,Submitted answer,Submitted at',
    'Ahn,24.1137,24.11,2026-10-01 10:00',
    'Bell,24.1137,48.23,2026-10-01 10:01',
  ]),
  table('“Answer” beside “Answer correct?”', 'own', right, [
    'Student,Answer correct?,Answer',
    'Ahn,1,24.11',
    'Bell,0,48.23',
  ]),
  table('Canvas, two questions of half a point', 'Canvas, student analysis', 'Jo Ahn:C; Kim Bell:I', [
    'name,id,sis_id,section,section_id,section_sis_id,submitted,attempt,88123: D(q || p)?,0.5,88124: D(p || q)?,0.5,n correct,n incorrect,score',
    'Jo Ahn,101,u101,A,7,s7,2026-10-01 10:00:00 UTC,1,24.11,0.5,2.04,0.5,2,0,1.0',
    'Kim Bell,102,u102,A,7,s7,2026-10-01 10:03:00 UTC,1,48.23,0.0,2.04,0.5,1,1,0.5',
  ]),
  table('questions by bare numbers', 'own', right, ['Name,1,2', 'Ahn,24.11,2.04', 'Bell,48.23,2.04']),
  table('Canvas, “Manual Posting” and the test student', 'PrairieLearn/PrairieLearn#4547', 'Ahn, Jo:C; Bell, Kim:I', [
    'Student,ID,SIS User ID,SIS Login ID,Section,KL homework (12345),Final Score',
    ',,,,,Manual Posting,(read only)',
    '    Points Possible,,,,,10.00,(read only)',
    '"Ahn, Jo",101,u101,jahn,Sec A,24.11,95.5',
    '"Bell, Kim",102,u102,kbell,Sec A,48.23,80.1',
    '"Student, Test",103,,f00ba,Sec A,,0.0',
  ]),
  table('Canvas, “Muted”', 'ucfopen/Materia#1071', 'Ahn, Jo:C; Bell, Kim:I', [
    'Student,ID,SIS User ID,SIS Login ID,Section,KL homework (12345)',
    ',,,,,Muted',
    '    Points Possible,,,,,10.00',
    '"Ahn, Jo",101,u101,jahn,Sec A,24.11',
    '"Bell, Kim",102,u102,kbell,Sec A,48.23',
  ]),
  table('totals and averages beneath', 'own', right, [
    'Name,Answer',
    'Ahn,24.11',
    'Bell,48.23',
    'Average,36.17',
    'Standard deviation,17.06',
    'Total,72.34',
  ]),
  table('a student called Max, and one called Sum Min', 'own', 'Max:C; Min, Sum:I', [
    'Name;Antwort',
    'Max;24,11',
    'Min, Sum;48,23',
  ]),
  table('the highest and the lowest beneath, without a number of matriculation', 'own', right, [
    'Name,Matriculation,Answer',
    'Ahn,1001,24.11',
    'Bell,1002,48.23',
    'Max,,48.23',
    'Min,,24.11',
  ]),
  table('dashes of every length', 'own', 'Ahn:C; Bell:B; Cho:B; Doe:B', [
    'Name,Answer',
    'Ahn,24.11',
    'Bell,–',
    'Cho,—',
    'Doe,--',
  ]),
  table('“Answer in bits”', 'own', right, ['Name,Answer in bits', 'Ahn,34.79', 'Bell,24.11']),
  table('“D_KL [bit]”', 'own', 'Ahn:C; Bell:I; Cho:C', [
    'Name;D_KL [bit]',
    'Ahn;34,79',
    'Bell;24,11',
    'Cho;24,11 nats',
  ]),
  table('“Antwort (in Bit)”', 'own', right, ['Name;Antwort (in Bit)', 'Ahn;34,79', 'Bell;24,11']),
  table('“in nats”', 'own', 'Ahn:C; Bell:C', ['Name,KL in nats', 'Ahn,24.11', 'Bell,34.79 bits']),
  table('the unit in the question of Qualtrics, with no names', 'Qualtrics, anonymous link', 'R_1:C; R_2:I', [
    'StartDate,Finished,ResponseId,RecipientLastName,RecipientFirstName,LocationLatitude,LocationLongitude,UserLanguage,Q1',
    'Start Date,Finished,Response ID,Recipient Last Name,Recipient First Name,Location Latitude,Location Longitude,User Language,"What is D(q || p), in bits?"',
    qualtricsIds(9),
    '2026-10-01 10:00:00,1,R_1,,,48.1374,11.5755,DE,34.79',
    '2026-10-01 10:00:00,1,R_2,,,48.1374,11.5755,DE,24.11',
  ]),
  table('Qualtrics, a question for the name', 'Qualtrics', right, [
    'StartDate,Duration (in seconds),ResponseId,Q1,Q2',
    'Start Date,Duration (in seconds),Response ID,What is your name?,What is the divergence?',
    qualtricsIds(5),
    '2026-10-01 10:00:00,121,R_1,Ahn,24.11',
    '2026-10-01 10:00:00,95,R_2,Bell,48.23',
  ]),
  table('Numbers in German', 'Numbers', right, ['Tabelle 1', 'Name;Antwort', 'Ahn;24,11', 'Bell;48,23']),
  table('Numbers, empty cells after its title', 'Numbers', right, [
    'Table 1-1,',
    'Name,Answer',
    'Ahn,24.11',
    'Bell,48.23',
  ]),
  table('what the table is about above its names', 'own', rightInFull, [
    'Course,VAE 2026',
    'Exported,2026-10-01',
    '',
    'Last name,First name,ID number,Answer',
    'Ahn,Jo,101,24.11',
    'Bell,Kim,102,48.23',
  ]),
  table('Moodle in Polish', 'Moodle’s Polish names', rightInFull, [
    'Nazwisko,Imię,Adres e-mail,Stan,"Ocena/10,00",Odpowiedź 1,Poprawna odpowiedź 1',
    'Ahn,Jo,jo@x.org,Ukończone,"10,00","24,11","24,1137"',
    'Bell,Kim,kim@x.org,Ukończone,"0,00","48,23","24,1137"',
    'Ogólna średnia,,,,"5,00",,',
  ]),
  table('Moodle in Russian', 'Moodle’s Russian names', rightInFull, [
    'Фамилия;Имя;Адрес электронной почты;Состояние;Оценка/10,00;Ответ 1;Правильный ответ 1',
    'Ahn;Jo;jo@x.org;Завершено;10,00;24,11;24,1137',
    'Bell;Kim;kim@x.org;Завершено;0,00;48,23;24,1137',
    'Общее среднее;;;;5,00;;',
  ]),
  table('Moodle in Japanese', 'Moodle’s Japanese names', 'Ahn Jo:C; Bell Kim:B', [
    '姓,名,メールアドレス,ステータス,評点/10.00,解答 1,正解 1',
    'Ahn,Jo,jo@x.org,終了,10.00,24.11,24.1137',
    'Bell,Kim,kim@x.org,終了,0.00,-,24.1137',
    '全平均,,,,5.00,,',
  ]),
  table('Moodle in Chinese', 'Moodle’s Chinese names', rightInFull, [
    '姓,名,电子邮件地址,状态,成绩/10.00,回答1,正确答案1',
    'Ahn,Jo,jo@x.org,已完成,10.00,24.11,24.1137',
    'Bell,Kim,kim@x.org,已完成,0.00,48.23,24.1137',
    '总平均分,,,,5.00,,',
  ]),
  table('Moodle in Portuguese', 'Moodle’s Portuguese names', rightInFull, [
    'Apelido,Nome,Endereço de e-mail,Estado,"Nota/10,00",Resposta correta 1,Resposta 1',
    'Ahn,Jo,jo@x.org,Terminada,"10,00","24,1137","24,11"',
    'Bell,Kim,kim@x.org,Terminada,"0,00","24,1137","48,23"',
  ]),
  table('Moodle in Dutch', 'Moodle’s Dutch names', rightInFull, [
    'Achternaam,Voornaam,E-mailadres,Status,"Cijfer/10,00",Antwoord 1',
    'Ahn,Jo,jo@x.org,Beëindigd,"10,00","24,11"',
    'Bell,Kim,kim@x.org,Beëindigd,"0,00","48,23"',
  ]),
  table('Moodle in Turkish', 'Moodle’s Turkish names', rightInFull, [
    'Soyadı,Adı,E-posta adresi,Durum,"Not/10,00",Yanıt 1,Doğru yanıt 1',
    'Ahn,Jo,jo@x.org,Bitti,"10,00","24,11","24,1137"',
    'Bell,Kim,kim@x.org,Bitti,"0,00","48,23","24,1137"',
  ]),
  table('Moodle in Arabic', 'Moodle’s Arabic names', rightInFull, [
    'الاسم الأخير,الاسم الأول,عنوان البريد,الحالة,الدرجة/10.00,استجابة 1,الإجابة الصحيحة 1',
    'Ahn,Jo,jo@x.org,انتهى,10.00,24.11,24.1137',
    'Bell,Kim,kim@x.org,انتهى,0.00,48.23,24.1137',
  ]),
  table('a language that nobody listed', 'own', 'Ahn:C; Bell:I; Cho:I', [
    'Ĝenerala nomo,Retpoŝto,Stato,Poentoj/10.00,Vortumo 1,Ĝusta vortumo 1',
    'Ahn,jo@x.org,Finita,10.00,24.11,24.1137',
    'Bell,kim@x.org,Finita,0.00,48.23,24.1137',
    'Cho,lee@x.org,Finita,0.00,2.04,24.1137',
  ]),
  table('a quiz of Google Forms', 'Google Forms, quiz', 'jo@x.org:C; kim@x.org:I', [
    'Timestamp,Email Address,Score,What is the KL?,What is the KL? [Score],What is the KL? [Feedback]',
    '2026/10/01 10:00:00,jo@x.org,1.00 / 1,24.11,1.00 / 1,--',
    '2026/10/01 10:01:00,kim@x.org,0.00 / 1,48.23,0.00 / 1,--',
  ]),
  table('dates, durations and ids without names', 'own', '1001:C; 1002:I; 1003:I', [
    '1001,2026-10-01,00:12:05,24.11',
    '1002,2026-10-01,00:10:44,48.23',
    '1003,2026-10-02,00:09:51,2.04',
  ]),
  table('sep= with a tab', 'Excel', right, ['sep=\t', 'Name\tAnswer', 'Ahn\t24,11', 'Bell\t48,23']),
  table('nothing but points and states', 'own', 'nothing to grade', [
    'Last name,First name,Email address,State,Grade/10.00',
    'Ahn,Jo,jo@x.org,Finished,10.00',
    'Bell,Kim,kim@x.org,Finished,0.00',
  ]),
  table('Brightspace', 'own', 'Ahn Jo:C; Bell Kim:I', [
    'OrgDefinedId,Username,Last Name,First Name,KL Quiz Points Grade <Numeric MaxPoints:10>,Q1 Answer,End-of-Line Indicator',
    '#101,jahn,Ahn,Jo,10,24.11,#',
    '#102,kbell,Bell,Kim,0,48.23,#',
  ]),
  table('Blackboard', 'own', 'Ahn Jo:C; Bell Kim:I', [
    '"Last Name","First Name","Username","Student ID","Last Access","Availability","Question ID 1","Question 1","Answer 1","Possible Points 1","Auto Score 1","Manual Score 1"',
    '"Ahn","Jo","jahn","101","2026-10-01 10:00:00","Yes","Question ID 1","What is D(q||p)?","24.11","10","10",""',
    '"Bell","Kim","kbell","102","2026-10-01 10:00:00","Yes","Question ID 1","What is D(q||p)?","48.23","10","0",""',
  ]),
  table('Canvas, gradebook with all its scores', 'own', 'Ahn, Jo:C; Bell, Kim:I', [
    'Student,ID,SIS User ID,SIS Login ID,Root Account,Section,KL homework (12345),Homework Current Points,Homework Final Points,Homework Current Score,Current Points,Final Points,Current Score,Unposted Current Score,Final Score,Unposted Final Score',
    '    Points Possible,,,,,,10.00,(read only),(read only),(read only),(read only),(read only),(read only),(read only),(read only),(read only)',
    '"Ahn, Jo",101,u101,jahn,x.instructure.com,Sec A,24.11,10,10,100,10,10,100,100,100,100',
    '"Bell, Kim",102,u102,kbell,x.instructure.com,Sec A,48.23,0,0,0,0,0,0,0,0,0',
    '"Student, Test",103,,abc,x.instructure.com,Sec A,,0,0,0,0,0,0,0,0,0',
  ]),
  table('Qualtrics with all its columns', 'own', 'Ahn Jo:C; Bell Kim:I', [
    'StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,RecipientLastName,RecipientFirstName,RecipientEmail,ExternalReference,LocationLatitude,LocationLongitude,DistributionChannel,UserLanguage,Q2,Q3',
    'Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,Recorded Date,Response ID,Recipient Last Name,Recipient First Name,Recipient Email,External Data Reference,Location Latitude,Location Longitude,Distribution Channel,User Language,I agree to take part,Please enter the KL divergence',
    '"{""ImportId"":""startDate"",""timeZone"":""America/Denver""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}","{""ImportId"":""a""}"',
    '2026-10-01 10:00:00,2026-10-01 10:02:00,0,1.2.3.4,100,120,1,2026-10-01 10:02:00,R_1,Ahn,Jo,,,48.1,11.5,anonymous,EN,Yes,24.11',
    '2026-10-01 10:00:00,2026-10-01 10:02:00,0,1.2.3.4,100,120,1,2026-10-01 10:02:00,R_2,Bell,Kim,,,48.1,11.5,anonymous,EN,Yes,48.23',
  ]),
  table('Qualtrics, a count before the quantity', 'own', 'Ahn:C; Bell:I', [
    'StartDate,ResponseId,RecipientLastName,Q1,Q2',
    'Start Date,Response ID,Recipient Last Name,"How many lectures did you attend?",What is the KL divergence of q from p?',
    '"{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientLastName""}","{""ImportId"":""QID1_TEXT""}","{""ImportId"":""QID2_TEXT""}"',
    '2026-10-01 10:00:00,R_1,Ahn,7,24.11',
    '2026-10-01 10:00:00,R_2,Bell,8,48.23',
  ]),
  table('“Expected”, then “Given”', 'own', 'Ahn:C; Bell:I', [
    'ID,Name,Expected,Given,OK',
    '1,Ahn,24.1137,24.11,TRUE',
    '2,Bell,24.1137,48.23,FALSE',
  ]),
  table('“Correct”, then “Student’s answer”', 'own', 'Ahn:C; Bell:I', [
    "Name,Correct,Student's answer",
    'Ahn,24.1137,24.11',
    'Bell,24.1137,48.23',
  ]),
  table('“True value”, then “Value”', 'own', 'Ahn:C; Bell:I', [
    'Name,True value,Value',
    'Ahn,24.1137,24.11',
    'Bell,24.1137,48.23',
  ]),
  table('“Right answer”, then “Given answer”', 'own', '1001:C; 1002:I', [
    'Student number,Right answer,Given answer,Mark',
    '1001,24.1137,24.11,1',
    '1002,24.1137,48.23,0',
  ]),
  table('“Solution”, then “Response”', 'own', 'Ahn:C; Bell:I', [
    'Student,Solution,Response',
    'Ahn,24.1137,24.11',
    'Bell,24.1137,48.23',
  ]),
  table('“Solution”, then “Result”', 'own', 'Ahn:C; Bell:I', [
    'Student,Solution,Result',
    'Ahn,24.1137,24.11',
    'Bell,24.1137,48.23',
  ]),
  table('“Respuesta correcta”, then the student’s', 'own', 'Ahn:C; Bell:I', [
    'Nombre;Respuesta correcta;Respuesta del alumno;Puntos',
    'Ahn;24,1137;24,11;1',
    'Bell;24,1137;48,23;0',
  ]),
  table('“Bonne réponse”, then “Réponse donnée”', 'own', 'Ahn:C; Bell:I', [
    'Étudiant;Bonne réponse;Réponse donnée;Note',
    'Ahn;24,1137;24,11;1',
    'Bell;24,1137;48,23;0',
  ]),
  table('“Erwartete Antwort”, then “Abgegebene Antwort”', 'own', '1001:C; 1002:I', [
    'Matrikelnummer;Erwartete Antwort;Abgegebene Antwort',
    '1001;24,1137;24,11',
    '1002;24,1137;48,23',
  ]),
  table('“Sollwert”, then “Abgabe”', 'own', 'Ahn:C; Bell:I', [
    'Name;Sollwert;Abgabe',
    'Ahn;24,1137;24,11',
    'Bell;24,1137;48,23',
  ]),
  table('a Japanese list with “正解”', 'own', '安:C; 鈴:I', [
    '学籍番号,氏名,正解,回答',
    '1,安,24.1137,24.11',
    '2,鈴,24.1137,48.23',
  ]),
  table('a Chinese list with “标准答案”', 'own', '安:C; 鈴:I', [
    '学号,姓名,标准答案,学生答案,得分',
    '1,安,24.1137,24.11,1',
    '2,鈴,24.1137,48.23,0',
  ]),
  table('a formula under “KL (bits)”', 'own', 'Ahn:C; Bell:C; Cho:I', [
    'Name,KL (bits)',
    'Ahn,24.1137/ln 2',
    'Bell,34.79',
    'Cho,24.11',
  ]),
  table('“Answer, bits”', 'own', 'Ahn:C; Bell:I', ['Name,"Answer, bits"', 'Ahn,34.79', 'Bell,24.11']),
  table('“Answer_bits”', 'own', 'Ahn:C; Bell:I', ['Name,Answer_bits', 'Ahn,34.79', 'Bell,24.11']),
  table('“AnswerInBits”', 'own', 'Ahn:C; Bell:I', ['Name,AnswerInBits', 'Ahn,34.79', 'Bell,24.11']),
  table('“KL/bit”', 'own', 'Ahn:C; Bell:I', ['Name;KL/bit', 'Ahn;34,79', 'Bell;24,11']),
  table('“Answer [bits]”', 'own', 'Ahn:C; Bell:I', ['Name,Answer [bits]', 'Ahn,34.79', 'Bell,24.11']),
  table('a column of units', 'own', 'Ahn:C; Bell:I', ['Name,Answer,Unit', 'Ahn,34.79,bits', 'Bell,24.11,bits']),
  table('Numbers in French', 'own', 'Ahn:C; Bell:I', ['Tableau 1', 'Nom;Réponse', 'Ahn;24,11', 'Bell;48,23']),
  table('Numbers, sheet and table as the title', 'own', 'Ahn:C; Bell:I', [
    'Sheet 1 - KL homework answers',
    'Name,Answer',
    'Ahn,24.11',
    'Bell,48.23',
  ]),
  table('two tables, each with a title', 'own', 'Ahn:C; Bell:I; Cho:C', [
    'Table 1',
    'Name,Answer',
    'Ahn,24.11',
    'Bell,48.23',
    'Table 2',
    'Name,Answer',
    'Cho,24.11',
  ]),
  table('a title over one column', 'own', ':C; :I', ['Table 1', 'Answer', '24.11', '48.23']),
  table('an average above', 'own', 'Ahn:C; Bell:I', ['Name,Answer', 'Class average,36.17', 'Ahn,24.11', 'Bell,48.23']),
  table('mean and count beneath, without an id', 'own', 'Ahn:C; Bell:I', [
    'Name,ID,Answer',
    'Ahn,101,24.11',
    'Bell,102,48.23',
    'Mean,,36.17',
    'N,,2',
  ]),
  table('totals with colons', 'own', 'Ahn:C; Bell:I', [
    'Name,Answer',
    'Ahn,24.11',
    'Bell,48.23',
    ',',
    'Total: 2,',
    'Average:,36.17',
  ]),
  table('Moodle in Finnish', 'own', 'Ahn Jo:C; Bell Kim:I', [
    'Sukunimi,Etunimi,Sähköpostiosoite,Tila,"Arvosana/10,00",Vastaus 1',
    'Ahn,Jo,a@b,Valmis,"10,00","24,11"',
    'Bell,Kim,a@b,Valmis,"0,00","48,23"',
    'Kaikkien keskiarvo,,,,"5,00",',
  ]),
  table('Moodle 4.5 with question and right answer', 'own', 'Ahn Jo:C; Bell Kim:B; Cho Lee:I', [
    '"Last name","First name","ID number","Email address",Status,Started,Completed,Duration,Grade/10.00,"Question 1","Response 1","Right answer 1"',
    'Ahn,Jo,101,jo@x.org,Finished,"1 October 2026, 10:00 AM","1 October 2026, 10:02 AM","2 mins 5 secs",10.00,"What is D?",24.11,24.1137',
    'Bell,Kim,102,kim@x.org,Finished,"1 October 2026, 10:00 AM","1 October 2026, 10:02 AM","2 mins 5 secs",0.00,"What is D?",-,24.1137',
    'Cho,Lee,103,l@x.org,Finished,"1 October 2026, 10:00 AM","1 October 2026, 10:02 AM","2 mins 5 secs",0.00,"What is D?",48.23,24.1137',
    '"Overall average",,,,,,,,5.00,,,',
  ]),
  table('Moodle in Korean', 'own', 'Ahn Jo:C; Bell Kim:I', [
    '성,이름,이메일 주소,상태,성적/10.00,응답 1,정답 1',
    'Ahn,Jo,a@b,종료,10.00,24.11,24.1137',
    'Bell,Kim,a@b,종료,0.00,48.23,24.1137',
    '전체 평균,,,,5.00,,',
  ]),
  table('Moodle in Hebrew', 'own', 'Ahn Jo:C; Bell Kim:I', [
    'שם משפחה,שם פרטי,דוא"ל,מצב,ציון/10.00,תשובה 1,תשובה נכונה 1',
    'Ahn,Jo,a@b,x,10.00,24.11,24.1137',
    'Bell,Kim,a@b,x,0.00,48.23,24.1137',
  ]),
  table('Moodle in Thai', 'own', 'Ahn Jo:C; Bell Kim:I', [
    'นามสกุล,ชื่อ,อีเมล,สถานะ,คะแนน/10.00,คำตอบ 1,คำตอบที่ถูกต้อง 1',
    'Ahn,Jo,a@b,x,10.00,24.11,24.1137',
    'Bell,Kim,a@b,x,0.00,48.23,24.1137',
  ]),
  table('Moodle in Vietnamese', 'own', 'Ahn:C; Bell:I', [
    'Họ,Tên,Email,Trạng thái,Điểm/10,Câu trả lời 1',
    'Ahn,Jo,a@b,x,10.00,24.11',
    'Bell,Kim,a@b,x,0.00,48.23',
  ]),
  table('a student called Mark in the first row', 'own', 'Mark:C; Bell:I', ['Mark,24', 'Bell,48.23']),
  table('students called as columns are', 'own', 'Mark:C; Note:I', ['Name,Answer', 'Mark,24.11', 'Note,48.23']),
  table('Socrative', 'own', 'Ahn:C; Bell:I', [
    'Student Names,Student ID,Total Score (0 - 100),Number of correct answers,KL of q from p',
    'Ahn,1,100,1,24.11',
    'Bell,2,0,0,48.23',
    'Class Scoring,,50%,,50%',
  ]),
  table('a quiz with ranks and counts', 'own', 'Ahn:C; Bell:I', [
    'Rank,Player,Total Score (points),Correct Answers,Incorrect Answers,Q1',
    '1,Ahn,1000,1,0,24.11',
    '2,Bell,0,0,1,48.23',
  ]),
  table('“Your name”, “Your answer”', 'own', 'Ahn:C; Bell:I', [
    'Timestamp,Your name,Your answer',
    '10/1/2026 10:00:00,Ahn,24.11',
    '10/1/2026 10:00:05,Bell,48.23',
  ]),
  table('nothing but scores', 'own', 'Ahn:I; Bell:I', ['Student,Score', 'Ahn,10', 'Bell,0']),
  table('ILIAS', 'own', 'Ahn, Jo:C; Bell, Kim:I', [
    'Name;Login;Matrikelnummer;Erreichte Punkte;Maximal mögliche Punkte;Bearbeitungsdauer;Antwort',
    'Ahn, Jo;jahn;1001;1;1;00:02:10;24,11',
    'Bell, Kim;kbell;1002;0;1;00:01:10;48,23',
  ]),
  table('ONYX', 'own', 'Ahn Jo:C; Bell Kim:I', [
    'Nr;Nachname;Vorname;Punkte;Bestanden;Startdatum;Dauer (s);1_KL',
    '1;Ahn;Jo;1;true;01.10.2026 10:00;120;24,11',
    '2;Bell;Kim;0;false;01.10.2026 10:00;95;48,23',
  ]),
];
