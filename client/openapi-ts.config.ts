import { defineConfig } from '@hey-api/openapi-ts'

export default defineConfig({
  input: './api-doc/openapi.json',
  output: { path: './src/api/generated', clean: true },
  plugins: ['@hey-api/typescript', '@hey-api/sdk', { name: '@hey-api/client-fetch' }],
})
