/**
 * The words that Moodle's language packs put above the columns of a quiz report: surname, given name, full name, response
 * (“Response 1”), right answer (“Right answer 1”), and what the row of the class's average is called; a stroke parts several.
 *
 * From the packs of version 4.5 (projectestac/moodle-langpacks: `moodle.php`, `quiz.php`, `quiz_responses.php`,
 * `question.php`, `grades.php`) and, for the languages that are not there, from those of 2009 (mudrd8mz/moodle-lang).
 * Not taken: words that a pack has for two of these at once.
 */
const packs = `
af | Van | Noem naam | Voledige naam | Antwoord | Korrekte antwoord
ar | الاسم الأخير | الاسم الأول | ًالاسم كاملا/الاسم كاملا | الاستجابة/استجابة/إجابة | الإجابة الصحيحة/إجابات صحيحة/إجابة صحيحة | المتوسط العام
ast | Apellíu | Nome | Nome completu | Respuesta/Retruque | Respuesta correuta | Promediu xeneral
be | Прозвішча | Імя | Поўнае імя | Адказ | Правільны адказ
bg | Фамилия | Име | Пълно име | Отговор | Верен отговор
bs | Prezime | Vaše ime | Puno ime i prezime | Odgovor
ca | Cognoms | Nom | Nom complet | Resposta | Resposta correcta | Mitjana total
cs | Příjmení | Křestní jméno | Celý název | Odpověď | Správná odpověď | Celkový průměr
cy | Cyfenw | Enw cyntaf | Enw llawn | Ymateb/Ateb | Ateb cywir
da | Efternavn | Fornavn | Fulde navn | Besvarelse/Svar | Korrekt svar
de | Nachname | Vorname | Vollständiger Name | Antwort/Eingabe/Eingabe TN | Richtige Antwort | Gesamtdurchschnitt
dv | ފަހު ނަން | ފުރަތަމަ ނަން | ފުރިހަމަ ނަން | އިޖާބަ/ޖަވާބު | ރަނގަޅު ޖަވާބު | މުޅި އެވްރެޖު
dz | རུས་མིང་། | མིང་དང་པམ། | མིང་ཆ་ཚང་ | ལན་གསལ།/ལན། | ཨིན་པའི་ལན། | ཡོངས་བསྡོམས།
el | Επίθετο/Επώνυμο | Μικρό Βαπτιστικό όνομα/Όνομα | Πλήρες όνομα | Απόκριση/Απάντηση | Σωστή απάντηση | Γενικός μέσος όρος
en | Last name/Surname | First name | Full name | Response/Answer | Right answer/Correct answer | Overall average
en_us | Last name |  |  | 
es | Apellido(s)/Apellido | Nombre | Nombre completo | Respuesta | Respuesta correcta | Promedio general
es_es | Apellidos | Nombre | Nombre completo | Respuesta | Respuesta correcta
et | Perekonnanimi | Eesnimi | Täisnimi | Reageering/Vastus | Õige vastus
eu | Abizena(k)/Deitura | Izena | Izen osoa | erantzuna/Ebazpena | Erantzun zuzena | Batez besteko orokorra/Batezbesteko orokorra
fa | نام خانوادگی | نام | نام کامل | 
fi | Sukunimi | Etunimi | Koko nimi | Vastaus | Oikea vastaus | Kaikkien keskiarvo
fil | Apelyido | Pangalan | Buong pangalan | 
fr | Nom de famille/Nom | Prénom | Nom complet | Réponse/Réponse du participant | Réponse correcte/bonne réponse/Réponse juste | Moyenne globale
fr_ca |  |  |  | Réponse | Bonne réponse
ga | Sloinne | Céadainm | Ainm iomlán | Freagra | Freagra ceart
gl | Apelidos/Apelido | Nome | Nome completo | Resposta | Resposta correcta | Media xeral
gu | અટક | નામ | પુરૂ નામ | પ્રત્યુત્તર/ઉત્તર | સાચો ઉત્તર
he | שם משפחה | שם פרטי | שם מלא | תגובה/תשובה | תשובה נכונה | ממוצע כללי
hi | सरनेम | प्रथम नाम | पूरा नाम | उत्तर
hr | Prezime | Ime | Puno ime | Odgovor | Točan odgovor
hu | Vezetéknév | Keresztnév | Teljes név | Tanuló válasza/Válasz | Helyes válasz | Globális átlag
hy | Ազգանուն | Անուն | Լրիվ անվանում | Պատասխան | Ճիշտ պատասխան | Ընդհանուր միջինը
id | Nama akhir | Nama Depan | Nama lengkap | Jawab | Jawaban benar
is | Eftirnafn | Fornafn | Fullt nafn | Svar | Rétt svar
it | Cognome | Nome | Nome | Risposta data/Risposta | Risposta giusta/risposta corretta/Risposta esatta | Media generale
ja | 姓 | 名 | フルネーム/名称 | 解答/答え | 正解 | 全平均
ka | გვარი | სახელი | სრული სახელი | პასუხი | სწორი პასუხი
kk | Тегі | Аты | Толық аты | Жауап | Дұрыс жауап
km | នាមត្រកូល | នាមខ្លួន | ឈ្មោះពេញ | ចម្លើយ | ចម្លើយត្រឹមត្រូវ | មធ្យមភាគសរុប
kn | ಸರ್‌ನೇಮ್ | ಮೊದಲ ಹೆಸರು | ಸಂಪೂರ್ಣ ಹೆಸರು | 
ko | 성/이름 | 이름/성 | 전체 이름 | 응답/답 | 정답 | 전체 평균
la |  |  | nōmen | 
lo | ນາມສະກຸນ | ຊື່ |  | 
lt | Pavardė | Vardas | Visas pavadinimas/Pilnas pavadinimas | Atsakas/Atsakymas/Atsakyti | Teisingas atsakymas | Bendras vidurkis
lv | Uzvārds | Vārds | Pilnais nosaukums | Iiesniegtā atbilde/Atbilde | Pareizā atbilde | Kopējais vidējais
mi_tn | Ingoa Whānau | Ingoa Tuatahi | Ingoa Katoa | Whakautu | Whakautu Tika
mi_wwow | Ingoa Whānau | Ingoa Tuatahi | Ingoa Katoa | Kupu Whakahoki/Whakautu | Whakautu Tika | Tauwaenga o te nuinga
mk | Презиме | Име | Цело име | Одзив/Одговор | Точен одговор
ml | കുടുംബപേര്‌ | ഒറ്റ (ഒന്നാമത്തെ) നാമം | മുഴുവന്‍ പേരു | 
mn | Овог нэр | Нэр | Бүтэн нэр | хариулах/Хариулт | Зөв хариулт
mr | आडनाव | पहीले नाव | पुर्ण नाव | प्रतीसाद/उत्तर | बरोबर् उत्तर | एकूण सरासरी
ms | Nama akhir | Nama pertama | Nama lengkap | Jawab | Jawapan betul
nl | Achternaam | Voornaam | Volledige naam | Antwoord | Juist antwoord | Algemeen gemiddelde
nn | Etternamn | Fornamn | Fullt namn | Svar | Riktig svar
no | Etternavn | Fornavn | Fullt navn | Respons/Svar | Riktig svar | Totalgjennomsnitt
no_gr | Etternavn | Fornavn | Fullt navn | Svar | Riktig svar
pl | Nazwisko | Imię | Pełna nazwa | Odpowiedź | Poprawna odpowiedź | Ogólna średnia
pt | Apelido | Nome | Nome completo | Resposta | Resposta correta/Resposta correcta | Média/Média global
pt_br | Sobrenome | Nome | Nome completo | Resposta | Resposta correta | Média geral
ro | Nume de familie/Prenume | Prenume | Nume complet/Nume şi prenume | Răspuns | Răspuns corect/Răspunsul corect | Medie generală
ru | Фамилия | Имя | Полное имя | Ответ | Правильный ответ | Общее среднее
si | වාසගම | පලවෙනි නම | සම්පූර්ණ නම | ප්‍රතිචාරය/පිළිතුරු | නිවැරදි පිළිතුර | සමස්ථ සාමාන්‍යය
sk | Priezvisko | Krstné meno | Celé meno | Odpoveď | Správna odpoveď | Celkový priemer
sl | Priimek | Ime | Polno ime | Odgovor | Pravilen odgovor | Celotno povprečje
sm | IgoaMulimuli | Igoa muamua | Igoa atoa | Tali | Tali sa'o
so |  |  |  | Jawaab | Jawaab sax ah
sq | Mbiemri | Emri | Emri i plotë | Përgjigja | Përgjigje krekte
sr_cr | Презиме | Име | Пуно име | Одзив система/Одговор | Тачан одговор | Свеукупан просек
sr_cr_bo | Презиме | Ваше име | Пуно име и презиме | Одговор
sr_lt | Prezime | Ime | Puno ime | Odziv sistema/Odgovor | Tačan odgovor | Sveukupan prosek
sv | Efternamn | Förnamn | Fullständigt namn/Hela namnet | Svar/Respons | Rätt svar | Övergripande medelbetyg
ta | சுருக்கமான பெயர் | முதல் பெயர் | முழுப் பெயர் | பதில் | சரியான பதில்
ta_lk | இறுதிப் பெயர் | முதற் பெயர் | முழுப் பெயர் | பதில்/விடை | சரியான விடை
th | นามสกุล | ชื่อ | ชื่อเต็ม | ข้อที่เลือก/คำตอบ | คำตอบที่ถูกต้อง
tl | Apelyido | Unang pangalan | Buong pangalan | Tugon/Sagot | Wastong sagot
to | Hingoa fakaiku | Hingoa | Hingoa kakato | Tali | Tali Totonu
tr | Soyadı/Soyad | Adı/Ad | Tam adı | Yanıt/Verilen yanıt/Cevap | Doğru yanıt/Doğru cevap | Genel ortalama
uk | Прізвище | Ім'я | Повна назва/Повне ім'я | Відповідь | Правильна відповідь | Загальне середнє
ur | نام کا آخری حصہ | پہلا نام | پورا نام | جواب/جواب دیں | صحیح جواب/درست جواب | مجموعی اوسط
uz | Familiya | Ism | To'liq ism | Tafsilot/Javob | To'g'ri javob | To'liq o'rtacha ball
vi | Họ | Tên đệm và tên |  | Câu trả lời/Phương án trả lời | Phương án trả lời đúng
zh_cn | 姓 | 名 | 全名 | 回答/响应/答案 | 标准答案/正确答案 | 总体平均分/总平均分
zh_tw | 姓氏 | 名字 | 名稱 | 回答 | 正確答案 | 總平均
`;

type Word = 'surname' | 'givenName' | 'fullName' | 'answer' | 'rightAnswer' | 'average';

const order: readonly Word[] = ['surname', 'givenName', 'fullName', 'answer', 'rightAnswer', 'average'];

/** What a report of Moodle calls something, in all its languages. */
export const moodleWords = (word: Word): readonly string[] =>
  packs
    .trim()
    .split('\n')
    .flatMap((pack) => (pack.split('|')[order.indexOf(word) + 1] ?? '').split('/'))
    .map((written) => written.trim())
    .filter((written) => written !== '');
