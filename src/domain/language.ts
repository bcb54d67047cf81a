// Which language people write in: documents, and the mails that bring them.
export { languageOf } from './language/of-document.ts';
export { languageOfMail } from './language/of-mail.ts';
