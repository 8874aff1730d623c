namespace LocalPlan.Domain.ThaiText;
public static class ThaiNormalizer { public static string Clean(string s)=>s; public static string Canonical(string s)=>s; public static string Fold(string s)=>s; }
