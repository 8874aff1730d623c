import { createFileRoute } from '@tanstack/react-router'
import { RoundsPage } from '@/features/coordinationRounds/RoundsPage'

export const Route = createFileRoute('/_signedIn/rounds/')({ component: RoundsPage })
