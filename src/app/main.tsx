import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../ui/app.tsx';
import '../ui/look/tokens.css';
import '../ui/look/base.css';
import { ServicesProvider } from '../ui/services.ts';
import { openServices } from './open-services.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const services = await openServices();
createRoot(root).render(
  <StrictMode>
    <ServicesProvider value={services}>
      <App />
    </ServicesProvider>
  </StrictMode>,
);
