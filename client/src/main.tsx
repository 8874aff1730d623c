import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './app/fonts.css'
import './app/base.css'
import { setUpApi } from './api/setup'
import { createQueryClient } from './app/queryClient'
import { type AppRouter, createAppRouter } from './app/router'
import { SettingsProvider } from './app/settings'

setUpApi()
let router: AppRouter
const queryClient = createQueryClient(() => {
  queryClient.removeQueries({ queryKey: ['session'] })
  void router.invalidate()
})
router = createAppRouter(queryClient)

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <SettingsProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </SettingsProvider>
  </StrictMode>,
)
