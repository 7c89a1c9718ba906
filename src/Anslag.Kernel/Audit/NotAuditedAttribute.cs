namespace Anslag.Kernel.Audit;

/// <summary>On a row that the program writes for itself (queues, drafts while typing): its changes are not a person's acts.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NotAuditedAttribute : Attribute;
