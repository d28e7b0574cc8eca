import { createRoot } from 'react-dom/client';
import { firstEn } from '../ui/copy/first.en.ts';
import { inLanguage } from '../ui/copy/language.ts';
import '../ui/look/tokens.css';
import '../ui/look/base.css';
import '../ui/look/bar.css';
import { FaultPage } from '../ui/parts/fault.tsx';
import { takeArrivals } from './arrived-code.ts';
import { openPage } from './open-page.tsx';
import { openOutside, openStorageSoon } from './open-services.ts';
import { openWaysOut } from './leaving/ways-out.ts';

// For those who translate, and for tests: in the app that is handed out neither this line nor the file is there.
if (import.meta.env.MODE === 'pseudo')
  void import('../ui/copy/pseudo.ts').then(({ followPseudo }) => followPseudo());

const arrivals = takeArrivals();
const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root');

const waysOut = openWaysOut(firstEn);
// Not awaited here: what is loaded meanwhile imports parts of this very file, and would wait for its end, as it for them.
openPage({ element, outside: openOutside(arrivals), openStorage: openStorageSoon, waysOut }).catch(() => {
  createRoot(element).render(<FaultPage copy={inLanguage(firstEn).fault} />);
});
