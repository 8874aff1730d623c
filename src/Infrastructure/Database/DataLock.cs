namespace LocalPlan.Infrastructure.Database;

/// <summary>One process at a time owns a data directory. The operating system lets go when the process dies.</summary>
internal static class DataLock
{
    public static FileStream Take(string home)
    {
        try
        {
            Directory.CreateDirectory(home);
            return new FileStream(Path.Combine(home, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new DatabaseUnavailableException(Texts.NoAccess(home), e);
        }
        catch (IOException e)
        {
            throw new DatabaseUnavailableException(Texts.InUse(home), e);
        }
    }
}
