import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { setUpApi } from '@/api/setup'
import { api } from './api'

// A busy machine must not fail a test.
configure({ asyncUtilTimeout: 20_000 })

// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = () => undefined

beforeAll(() => {
  api.listen({ onUnhandledRequest: 'error' })
  setUpApi()
})
beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  api.resetHandlers()
})
afterAll(() => api.close())
