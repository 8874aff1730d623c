import { createFileRoute } from '@tanstack/react-router'
import { KnowledgePage } from '@/features/knowledgePlans/KnowledgePage'

export const Route = createFileRoute('/_signedIn/knowledge/')({ component: KnowledgePage })
