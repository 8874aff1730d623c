using LocalPlan.Application.Common.Messaging;
using LocalPlan.Application.Common.Paging;
using LocalPlan.Application.BudgetClassification;
using LocalPlan.Domain.BudgetClassification;
using LocalPlan.WebApi.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LocalPlan.WebApi.Endpoints;

public sealed class BudgetClassificationEndpoints : IEndpointGroup
{
    public static string Prefix => "";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/plan-classes", PlanClasses).WithName(nameof(ListPlanClasses));
        group.MapGet("/equipment-types", EquipmentTypes).WithName("ListEquipmentTypes");
        group.MapGet("/expense-categories", ExpenseCategories).WithName("ListExpenseCategories");
    }

    /// <summary>The twelve plan classes with their areas and tasks.</summary>
    internal static Task<Results<Ok<Page<PlanClassDetails>>, Refusal>> PlanClasses(
        string? after, int? limit, ISender sender, CancellationToken ct) => sender.Send(new ListPlanClasses(after, limit), ct).Ok();

    /// <summary>The types of equipment printed on ผ.03.</summary>
    internal static Task<Results<Ok<Page<ClassificationEntry>>, Refusal>> EquipmentTypes(
        string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListClassification(ClassificationList.EquipmentType, after, limit), ct).Ok();

    /// <summary>Budget types and expense categories.</summary>
    internal static Task<Results<Ok<Page<ClassificationEntry>>, Refusal>> ExpenseCategories(
        string? after, int? limit, ISender sender, CancellationToken ct) =>
        sender.Send(new ListClassification(ClassificationList.ExpenseCategory, after, limit), ct).Ok();
}
