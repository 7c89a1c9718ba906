using Anslag.Channels.Contracts;
using Anslag.Kernel;
using Anslag.Kernel.Audit;
using Anslag.Kernel.Desk;
using Anslag.Publishing.AddVideo;
using Anslag.Publishing.Checks;
using Anslag.Publishing.OnePersonPath;
using Anslag.Publishing.Orders;
using Anslag.Publishing.Posts;
using Anslag.Publishing.ReadPost;
using Anslag.Publishing.Today;
using Anslag.Publishing.WritePost;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Publishing;

/// <summary>Posts, versions, approval, the calendar.</summary>
public static class PublishingModule
{
    /// <summary>Adds the module.</summary>
    public static IServiceCollection AddPublishing(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddModel(typeof(PublishingModule).Assembly);
        services.AddScoped<PostChange>().AddScoped<Dispatch>().AddScoped<BeforeItGoesOut>().AddScoped<Approvers>();
        services.AddScoped<CreatePost.CreatePost>().AddScoped<SaveDraft.SaveDraft>().AddScoped<ChooseText.ChooseText>();
        services.AddScoped<AddPicture.AddPicture>().AddScoped<RemovePicture.RemovePicture>().AddScoped<ChangeVersion.ChangeVersion>();
        services.AddScoped<AddVideo.AddVideo>().AddScoped<RemoveVideo.RemoveVideo>().AddSingleton<VideoRefusals>();
        services.AddScoped<SubmitPost.SubmitPost>().AddScoped<ApprovePost.ApprovePost>().AddScoped<ReturnPost.ReturnPost>();
        services.AddScoped<ApproveAlone.ApproveAlone>().AddScoped<ReviewAfterwards.ReviewAfterwards>().AddScoped<ReopenPost.ReopenPost>().AddScoped<DiscardPost.DiscardPost>();
        services.AddScoped<SchedulePost.SchedulePost>().AddScoped<ReschedulePost.ReschedulePost>().AddScoped<WithdrawPost.WithdrawPost>();
        services.AddScoped<CorrectPost.CorrectPost>().AddScoped<ApproveCorrection.ApproveCorrection>().AddScoped<TakeDownPost.TakeDownPost>();
        services.AddScoped<AllowOnePersonPath>();
        services.AddScoped<PostSurroundings>().AddScoped<ReadPost.ReadPost>().AddScoped<ListPosts.ListPosts>();
        services.AddScoped<PostForm>().AddScoped<ComposerActs>().AddScoped<ComposerMedia>().AddScoped<ComposerDecisions>().AddScoped<DraftWords>();
        services.AddToday<PostsToday>().AddSingleton<IAuditNames, PostNames>();
        services.AddSingleton(new NavigationItem(20, "/desk/posts/new", "pen-line", typeof(PublishingTexts), "Write"));
        services.AddSingleton(new NavigationItem(30, "/desk/posts", "files", typeof(PublishingTexts), "Posts"));
        services.AddSingleton(new NavigationItem(40, "/desk/calendar", "calendar-days", typeof(PublishingTexts), "Calendar"));
        services.AddSubscriber<DeliveryWentLive, SeePostLive.SeePostLive>("publishing.see-post-live");
        return services;
    }

    /// <summary>Maps the module's endpoints.</summary>
    public static IEndpointRouteBuilder MapPublishing(this IEndpointRouteBuilder endpoints)
    {
        DraftEndpoint.Map(endpoints);
        AddVideoEndpoint.Map(endpoints);
        return endpoints;
    }
}
