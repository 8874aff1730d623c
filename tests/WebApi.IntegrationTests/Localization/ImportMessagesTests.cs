using System.Reflection;
using LocalPlan.Application.Imports.Analysis;
using LocalPlan.Application.Imports.Reading;
using LocalPlan.Domain.Common;
using LocalPlan.WebApi.Localization;

namespace LocalPlan.WebApi.IntegrationTests.Localization;

public sealed class ImportMessagesTests
{
    public static TheoryData<string> Codes() =>
    [
        .. Fields(typeof(ImportFindings)).Select(f => (string)f.GetRawConstantValue()!),
        .. Fields(typeof(FileErrors)).Select(f => f.GetValue(null)).OfType<Error>().Select(e => e.Code),
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Everything_an_import_reports_has_a_text_in_both_languages(string code)
    {
        var messages = new Messages();
        Assert.True(messages.In("th").ContainsKey(code), $"{code} has no Thai text");
        Assert.True(messages.In("en").ContainsKey(code), $"{code} has no English text");
    }

    private static FieldInfo[] Fields(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static);
}
