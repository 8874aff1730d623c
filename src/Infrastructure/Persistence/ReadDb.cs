using LocalPlan.Application.Common.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LocalPlan.Infrastructure.Persistence;

internal sealed class ReadDb(LocalPlanDbContext db) : IReadDb
{
    public IQueryable<T> Set<T>() where T : class => db.Set<T>().AsNoTracking();
}
