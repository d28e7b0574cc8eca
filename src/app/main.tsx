import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../ui/app.tsx';
import { firstEn } from '../ui/copy/first.en.ts';
import '../ui/look/tokens.css';
import '../ui/look/base.css';
import { FaultPage } from '../ui/parts/fault.tsx';
import { ServicesProvider } from '../ui/services.ts';
import { openServices } from './open-services.ts';
import { takeArrivals } from './arrived-code.ts';

const arrivals = takeArrivals();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const page = createRoot(root);
try {
  const services = await openServices(arrivals);
  page.render(
    <StrictMode>
      <ServicesProvider value={services}>
        <App />
      </ServicesProvider>
    </StrictMode>,
  );
} catch {
  page.render(<FaultPage copy={firstEn.fault} />);
}
