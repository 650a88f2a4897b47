// Starts the application in the page.
import './design/tokens.css';
import './design/base.css';
import './parts/parts.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './app/queries.ts';
import { router } from './app/router.tsx';
import { applyTheme, storedTheme } from './app/theme.ts';

applyTheme(storedTheme());
createRoot(document.querySelector('#application')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
