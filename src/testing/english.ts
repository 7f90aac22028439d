import en from '../locales/en/messages.json' with { type: 'json' };
import { lookUpIn } from '../locales/messages.ts';
import { speak } from '../locales/say.ts';

/* Has the interface speak English, and write dates as in Britain, wherever there is no browser to say so: in unit tests. */

speak({ lookUp: lookUpIn(en), browserLanguage: 'en-GB' });
