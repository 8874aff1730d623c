import { createFileRoute } from '@tanstack/react-router'
import { ListsPage } from '@/features/comparisonLists/ListsPage'

export const Route = createFileRoute('/_signedIn/comparison-lists/')({ component: ListsPage })
