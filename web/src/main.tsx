import '@digdir/designsystemet-css';
import '@fontsource-variable/inter';
import './look/theme.css';
import './look/tokens.css';
import './look/base.css';
import './look/shell.css';
import './look/bridges.css';
import './look/figures.css';
import './look/chart.css';
import './look/data.css';
import './look/kept.css';
import './look/known.css';
import './look/status.css';
import './look/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
